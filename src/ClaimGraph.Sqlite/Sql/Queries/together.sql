-- Answers that more than one outlet gives, the most outlets first.
WITH picked AS MATERIALIZED (
  SELECT
    c.position_no,
    count(*) AS claims,
    count(DISTINCT a.outlet_no) AS outlet_count,
    count(DISTINCT n.id) AS origins
  FROM claims AS c
  JOIN articles AS a ON a.no = c.article_no
  JOIN origins AS n ON n.no = c.origin_no
  GROUP BY c.position_no
  HAVING outlet_count > 1)
SELECT
  k.outlet_count,
  k.origins,
  k.claims,
  q.label AS question,
  p.label AS position,
  p.published_first AS first_published,
  b.outlets AS "outlets[]",
  substr(lower(hex(q.id)), 1, 12) AS question_id,
  substr(p.id, 1, 12) AS position_id,
  b.quote
FROM picked AS k
JOIN positions_in_words AS p ON p.no = k.position_no
JOIN questions AS q ON q.no = p.question_no
JOIN backing_in_words AS b ON b.position_no = p.no
ORDER BY k.outlet_count DESC, q.label, p.id
LIMIT :limit
