-- Pairs of answers that may or may not exclude each other.
WITH picked AS MATERIALIZED (
  SELECT l.*, f.id AS from_id, t.id AS to_id, q.label AS question, q.id AS question_key, q.no AS question_no, t.question_no AS other_no, f.label AS from_label, t.label AS to_label
  FROM links_in_words AS l
  JOIN positions_in_words AS f ON f.no = l.from_no
  JOIN positions_in_words AS t ON t.no = l.to_no
  JOIN questions AS q ON q.no = f.question_no
  WHERE l.verdict = 1
    AND (:outlet = '' OR EXISTS (
      SELECT 1 FROM claims_in_words AS c WHERE c.position_no IN (l.from_no, l.to_no) AND substr(c.outlet, 1, length(:outlet)) = :outlet))
  ORDER BY l.rule, q.label, q.id, f.id, t.id
  LIMIT :limit)
SELECT
  l.rule,
  l.question,
  iif(l.other_no = l.question_no, NULL, r.label) AS other_question,
  l.from_label AS from_position,
  f.outlets AS "from_outlets[]",
  l.to_label AS to_position,
  t.outlets AS "to_outlets[]",
  substr(l.from_id, 1, 12) AS from_id,
  substr(l.to_id, 1, 12) AS to_id,
  l.reason,
  f.quote AS from_quote,
  t.quote AS to_quote
FROM picked AS l
JOIN questions AS r ON r.no = l.other_no
JOIN backing_in_words AS f ON f.position_no = l.from_no
JOIN backing_in_words AS t ON t.position_no = l.to_no
ORDER BY l.rule, l.question, l.question_key, l.from_id, l.to_id
