-- Every claim with the answer that it states, question by question.
WITH picked AS MATERIALIZED (
  SELECT no, label, id
  FROM questions
  WHERE instr(label, :question) > 0 OR :question = '' OR (length(:question) >= 8 AND substr(lower(hex(id)), 1, length(:question)) = :question)
  ORDER BY label, id
  LIMIT :limit)
SELECT
  q.label AS question,
  p.label AS position,
  NOT EXISTS (SELECT 1 FROM links AS l WHERE l.to_no = p.no AND l.verdict = 2) AS "current?",
  (SELECT count(*) FROM conflicts_of AS w WHERE w.position_no = p.no) AS conflicts,
  c.outlet,
  c.speaker,
  c.stance,
  c.published,
  c.article,
  c.ref,
  p.minimum AS min,
  p.maximum AS max,
  substr(lower(hex(q.id)), 1, 12) AS question_id,
  substr(p.id, 1, 12) AS position_id,
  c.quote
FROM picked AS q
JOIN positions_in_words AS p ON p.question_no = q.no
JOIN claims_in_words AS c ON c.position_no = p.no
ORDER BY q.label, q.id, p.published_first, p.id, c.outlet, c.id
LIMIT :limit
