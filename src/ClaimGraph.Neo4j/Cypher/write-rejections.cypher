// Keeps rejected lines: each text with each reason once, and where each load met it.
UNWIND $rejections AS row
MERGE (l:Load {id: row.load})
MERGE (r:Rejection {id: row.id})
ON CREATE SET r.label = row.label, r.reason = row.reason, r.text = row.text
CREATE (l)-[:REJECTED {line: row.line, offset: row.offset, file: row.file, member: row.member}]->(r)
