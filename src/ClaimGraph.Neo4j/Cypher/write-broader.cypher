// Joins concepts with what they lie in or are a part of.
UNWIND $broader AS row
MATCH (n:Concept {id: row.narrower})
MATCH (b:Concept {id: row.broader})
MERGE (n)-[:BROADER]->(b)
