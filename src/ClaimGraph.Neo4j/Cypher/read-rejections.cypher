// Reads the rejected lines of a load.
MATCH (:Load {id: $load})-[m:REJECTED]->(r:Rejection)
RETURN m.file AS file, m.line AS line, m.offset AS offset, m.member AS member, r.reason AS reason, r.text AS text
ORDER BY line, offset
