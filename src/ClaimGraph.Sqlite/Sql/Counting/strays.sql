-- What hangs in the air, as sentences, at most 20.
SELECT 'Claim ' || lower(hex(c.id)) || ' states no position.'
FROM claims AS c
WHERE NOT EXISTS (SELECT 1 FROM positions AS p WHERE p.no = c.position_no)
UNION ALL
SELECT 'Claim ' || lower(hex(c.id)) || ' is made by no article.'
FROM claims AS c
WHERE NOT EXISTS (SELECT 1 FROM articles AS a WHERE a.no = c.article_no)
UNION ALL
SELECT 'Claim ' || lower(hex(c.id)) || ' has no origin.'
FROM claims AS c
WHERE NOT EXISTS (SELECT 1 FROM origins AS o WHERE o.no = c.origin_no)
UNION ALL
SELECT 'Claim ' || lower(hex(c.id)) || ' is attributed to a speaker that is not there.'
FROM claims AS c
WHERE c.speaker_no IS NOT NULL AND NOT EXISTS (SELECT 1 FROM speakers AS s WHERE s.no = c.speaker_no)
UNION ALL
SELECT 'Article ' || a.key || ' is published by no outlet.'
FROM articles AS a
WHERE NOT EXISTS (SELECT 1 FROM outlets AS o WHERE o.no = a.outlet_no)
UNION ALL
SELECT 'Position ' || lower(hex(p.id)) || ' answers no question.'
FROM positions AS p
WHERE NOT EXISTS (SELECT 1 FROM questions AS q WHERE q.no = p.question_no)
UNION ALL
SELECT 'Position ' || lower(hex(p.id)) || ' is stated by no claim.'
FROM positions AS p
WHERE NOT EXISTS (SELECT 1 FROM claims AS c WHERE c.position_no = p.no)
UNION ALL
SELECT 'A link (' || l.rule || ') begins at a position that is not there.'
FROM links AS l
WHERE NOT EXISTS (SELECT 1 FROM positions AS p WHERE p.no = l.from_no)
UNION ALL
SELECT 'A link (' || l.rule || ') ends at a position that is not there.'
FROM links AS l
WHERE NOT EXISTS (SELECT 1 FROM positions AS p WHERE p.no = l.to_no)
LIMIT 20
