-- Questions with the most conflicts among their answers; one with another question counts for both.
WITH ends (question_no, severity) AS (
  SELECT f.question_no, l.severity
  FROM links AS l
  JOIN positions AS f ON f.no = l.from_no
  WHERE l.verdict = 0
  UNION ALL
  SELECT t.question_no, l.severity
  FROM links AS l
  JOIN positions AS f ON f.no = l.from_no
  JOIN positions AS t ON t.no = l.to_no
  WHERE l.verdict = 0 AND t.question_no <> f.question_no),
picked AS MATERIALIZED (
  SELECT question_no, count(*) AS conflicts, max(coalesce(severity, 0)) AS rank
  FROM ends
  GROUP BY question_no)
SELECT
  q.label AS question,
  CASE q.kind WHEN 0 THEN 'quantity' WHEN 1 THEN 'date' ELSE 'deal' END AS kind,
  k.conflicts,
  CASE k.rank WHEN 0 THEN 'minor' WHEN 1 THEN 'major' ELSE 'extreme' END AS worst,
  (SELECT count(*) FROM positions AS p JOIN links AS l ON l.from_no = p.no WHERE p.question_no = q.no AND l.verdict = 1)
    + (SELECT count(*) FROM positions AS p JOIN links AS l ON l.to_no = p.no JOIN positions AS f ON f.no = l.from_no WHERE p.question_no = q.no AND f.question_no <> q.no AND l.verdict = 1) AS undecided,
  (SELECT count(*) FROM positions AS p WHERE p.question_no = q.no) AS answers,
  (SELECT count(*) FROM positions AS p JOIN claims AS c ON c.position_no = p.no WHERE p.question_no = q.no) AS claims,
  (SELECT count(DISTINCT a.outlet_no)
    FROM positions AS p JOIN claims AS c ON c.position_no = p.no JOIN articles AS a ON a.no = c.article_no
    WHERE p.question_no = q.no) AS outlets,
  (SELECT count(DISTINCT n.label) FROM positions AS p JOIN origins AS n ON n.position_no = p.no WHERE p.question_no = q.no) AS origins,
  substr(lower(hex(q.id)), 1, 12) AS question_id
FROM picked AS k
JOIN questions AS q ON q.no = k.question_no
ORDER BY k.conflicts DESC, k.rank DESC, q.label, q.id
LIMIT :limit
