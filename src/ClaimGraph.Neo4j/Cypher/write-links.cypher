// Adds links between positions; the type of the relationship is the verdict.
UNWIND $links AS row
MATCH (f:Position {id: row.from})
MATCH (t:Position {id: row.to})
CREATE (f)-[:$(row.verdict) {rule: row.rule, reason: row.reason, gap: row.gap, ratio: row.ratio, severity: row.severity, owner: row.owner}]->(t)
