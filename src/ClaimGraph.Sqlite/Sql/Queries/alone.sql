-- Claims that no other outlet bears out, those that are contradicted first.
WITH
backed AS MATERIALIZED (
  SELECT c.position_no, min(a.outlet_no) AS least, max(a.outlet_no) AS greatest
  FROM claims AS c
  JOIN articles AS a ON a.no = c.article_no
  GROUP BY c.position_no),
friends AS MATERIALIZED (
  SELECT l.from_no AS position_no, l.to_no AS friend_no FROM links AS l WHERE l.verdict IN (4, 5)
  UNION ALL
  SELECT l.to_no, l.from_no FROM links AS l WHERE l.verdict IN (4, 5)),
borne AS MATERIALIZED (
  SELECT f.position_no, min(b.least) AS least, max(b.greatest) AS greatest
  FROM friends AS f
  JOIN backed AS b ON b.position_no = f.friend_no
  GROUP BY f.position_no),
disputed AS MATERIALIZED (SELECT position_no, count(*) AS conflicts FROM conflicts_of GROUP BY position_no)
SELECT
  c.outlet,
  coalesce(d.conflicts, 0) AS conflicts,
  q.label AS question,
  p.label AS position,
  c.speaker,
  c.stance,
  c.published,
  c.ref,
  substr(lower(hex(q.id)), 1, 12) AS question_id,
  substr(p.id, 1, 12) AS position_id,
  c.quote
FROM claims_in_words AS c
JOIN positions_in_words AS p ON p.no = c.position_no
JOIN questions AS q ON q.no = p.question_no
JOIN backed AS b ON b.position_no = p.no
LEFT JOIN borne AS f ON f.position_no = p.no
LEFT JOIN disputed AS d ON d.position_no = p.no
WHERE substr(c.outlet, 1, length(:outlet)) = :outlet
  AND b.least = b.greatest
  AND (f.position_no IS NULL OR (f.least = c.outlet_no AND f.greatest = c.outlet_no))
ORDER BY conflicts DESC, c.outlet, c.published, c.id
LIMIT :limit
