// Joins questions that are compared with each other, the part pointing to the whole.
UNWIND $neighbours AS row
MATCH (part:Question {id: row.part})
MATCH (whole:Question {id: row.whole})
MERGE (part)-[n:NEAR]->(whole)
SET n.aspect = row.aspect, n.levels = row.levels
