-- Claims that there is no such deal, and the outlets that report it all the same. To deny a denial is to state the deal.
SELECT
  q.label AS deal,
  p.label AS position,
  c.outlet,
  c.speaker,
  c.stance,
  c.published,
  (SELECT json_group_array(b.outlet ORDER BY b.outlet) FROM (
    SELECT DISTINCT x.outlet
    FROM positions AS y
    JOIN claims_in_words AS x ON x.position_no = y.no
    WHERE y.question_no = q.no AND y.polarity = 0 AND y.status NOT IN (4, 5)) AS b) AS "reported_by[]",
  c.ref,
  substr(lower(hex(q.id)), 1, 12) AS question_id,
  substr(p.id, 1, 12) AS position_id,
  c.quote
FROM questions AS q
JOIN positions_in_words AS p ON p.question_no = q.no
JOIN claims_in_words AS c ON c.position_no = p.no
WHERE q.kind = 2 AND (p.status = 5) <> (p.polarity = 2)
ORDER BY q.label, q.id, c.published, c.outlet, c.id
LIMIT :limit
