// Lists rejected lines, those of the latest loads first; the same text may come again.
MATCH (l:Load)
WHERE EXISTS { (l)-[:REJECTED]->() }
WITH l ORDER BY l.started DESC, l.id
CALL (l) {
  MATCH (l)-[m:REJECTED]->(r:Rejection)
  WITH m, r ORDER BY m.line, m.offset
  RETURN m.file AS file, m.line AS line, m.offset AS offset, m.member AS member, r.reason AS reason, r.text AS text, r.id AS id
}
RETURN id, file, line, offset, member, reason, text
