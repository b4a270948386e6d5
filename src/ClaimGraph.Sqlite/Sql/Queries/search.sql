-- Quotes that hold some words, letter by letter.
SELECT
  c.outlet,
  c.published,
  c.speaker,
  q.label AS question,
  p.label AS position,
  c.ref,
  substr(lower(hex(q.id)), 1, 12) AS question_id,
  substr(p.id, 1, 12) AS position_id,
  c.quote
FROM claims_in_words AS c
JOIN positions_in_words AS p ON p.no = c.position_no
JOIN questions AS q ON q.no = p.question_no
WHERE c.quote IS NOT NULL AND (:words = '' OR instr(c.quote, :words) > 0)
ORDER BY c.published DESC, c.id
LIMIT :limit
