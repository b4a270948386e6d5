-- The questions about a place, its parts and theirs, each with how much is said and how much it is disputed.
WITH RECURSIVE within (concept_no) AS (
  SELECT no FROM concepts WHERE substr(id, 1, length(:place)) = :place
  UNION
  SELECT b.concept_no FROM concepts_broader AS b JOIN within AS w ON w.concept_no = b.broader_no)
SELECT
  n.id AS place,
  q.label AS question,
  CASE q.kind WHEN 0 THEN 'quantity' WHEN 1 THEN 'date' ELSE 'deal' END AS kind,
  (SELECT count(*) FROM positions AS p WHERE p.question_no = q.no) AS answers,
  (SELECT count(*) FROM positions AS p JOIN claims AS c ON c.position_no = p.no WHERE p.question_no = q.no) AS claims,
  (SELECT count(DISTINCT a.outlet_no)
    FROM positions AS p JOIN claims AS c ON c.position_no = p.no JOIN articles AS a ON a.no = c.article_no
    WHERE p.question_no = q.no) AS outlets,
  (SELECT count(*) FROM positions AS p JOIN links AS l ON l.from_no = p.no WHERE p.question_no = q.no AND l.verdict = 0)
    + (SELECT count(*) FROM positions AS p JOIN links AS l ON l.to_no = p.no JOIN positions AS f ON f.no = l.from_no WHERE p.question_no = q.no AND f.question_no <> q.no AND l.verdict = 0) AS conflicts,
  (SELECT count(*) FROM positions AS p JOIN links AS l ON l.from_no = p.no WHERE p.question_no = q.no AND l.verdict = 1)
    + (SELECT count(*) FROM positions AS p JOIN links AS l ON l.to_no = p.no JOIN positions AS f ON f.no = l.from_no WHERE p.question_no = q.no AND f.question_no <> q.no AND l.verdict = 1) AS undecided,
  substr(lower(hex(q.id)), 1, 12) AS question_id
FROM within AS w
JOIN concepts AS n ON n.no = w.concept_no
JOIN questions_concepts AS a ON a.concept_no = n.no AND a.role = 'where'
JOIN questions AS q ON q.no = a.question_no
ORDER BY n.id, q.label, q.id
LIMIT :limit
