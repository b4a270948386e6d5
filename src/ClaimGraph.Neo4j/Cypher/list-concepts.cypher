// Lists the concepts with what each lies in or is a part of.
MATCH (c:Concept)
RETURN c.id AS id, c.label AS label, c.labelAr AS labelAr, COLLECT { MATCH (c)-[:BROADER]->(b:Concept) RETURN b.id ORDER BY b.id } AS broader
