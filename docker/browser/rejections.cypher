// Lines that could not be read
// Each line with each reason once, as the latest load met it, and how often it was met. Mend it and load it again.
// :param limit => 50;
MATCH (l:Load)-[m:REJECTED]->(r:Rejection)
WITH l, m, r ORDER BY l.started DESC, l.id, m.line, m.offset
WITH r, count(m) AS times, head(collect([l, m])) AS last
WITH r, times, last[0] AS l, last[1] AS m ORDER BY l.started DESC, l.id, m.line, m.offset LIMIT $limit
RETURN m.file AS file, m.line AS line, m.offset AS offset, m.member AS member, times AS times, r.reason AS reason, r.text AS text, [l, m, r] AS drawing
ORDER BY l.started DESC, l.id, m.line, m.offset
