-- All outlets with their claims, those that another outlet bears out, and those in conflict.
-- Of a set of outlets the least and the greatest number tell whether any other than a given one is among them.
WITH
stated AS MATERIALIZED (
  SELECT c.position_no, a.outlet_no, count(*) AS claims
  FROM claims AS c
  JOIN articles AS a ON a.no = c.article_no
  GROUP BY c.position_no, a.outlet_no),
backed AS MATERIALIZED (
  SELECT position_no, min(outlet_no) AS least, max(outlet_no) AS greatest
  FROM stated
  GROUP BY position_no),
friends AS MATERIALIZED (
  SELECT position_no, min(least) AS least, max(greatest) AS greatest
  FROM (
    SELECT l.from_no AS position_no, b.least, b.greatest
    FROM links AS l
    JOIN backed AS b ON b.position_no = l.to_no
    WHERE l.verdict IN (4, 5)
    UNION ALL
    SELECT l.to_no, b.least, b.greatest
    FROM links AS l
    JOIN backed AS b ON b.position_no = l.from_no
    WHERE l.verdict IN (4, 5))
  GROUP BY position_no),
disputed AS MATERIALIZED (
  SELECT from_no AS position_no FROM links WHERE verdict = 0
  UNION
  SELECT to_no FROM links WHERE verdict = 0)
SELECT
  o.name,
  sum(s.claims),
  sum(iif(b.least <> o.no OR b.greatest <> o.no OR f.least <> o.no OR f.greatest <> o.no, s.claims, 0)),
  sum(iif(d.position_no IS NULL, 0, s.claims))
FROM stated AS s
JOIN outlets AS o ON o.no = s.outlet_no
JOIN backed AS b ON b.position_no = s.position_no
LEFT JOIN friends AS f ON f.position_no = s.position_no
LEFT JOIN disputed AS d ON d.position_no = s.position_no
GROUP BY o.no
