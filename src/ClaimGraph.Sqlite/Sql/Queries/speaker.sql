-- What outlets attribute to a speaker, question by question.
SELECT
  c.speaker,
  q.label AS question,
  p.label AS position,
  c.outlet,
  c.stance,
  c.published,
  (SELECT count(*) FROM conflicts_of AS w WHERE w.position_no = p.no) AS conflicts,
  c.ref,
  substr(lower(hex(q.id)), 1, 12) AS question_id,
  substr(p.id, 1, 12) AS position_id,
  c.quote
FROM claims_in_words AS c
JOIN positions_in_words AS p ON p.no = c.position_no
JOIN questions AS q ON q.no = p.question_no
WHERE c.speaker_no IN (SELECT s.no FROM speakers AS s WHERE substr(s.name, 1, length(:speaker)) = :speaker)
ORDER BY c.speaker, q.label, q.id, c.published, c.outlet, c.id
LIMIT :limit
