// Writes links between positions in the place of those with the same ends; the type of the relationship is the verdict.
UNWIND $links AS row
MATCH (f:Position {id: row.from})
MATCH (t:Position {id: row.to})
CALL (f, t) {
  MATCH (f)-[old:AGREES_WITH|REFINES|CONFLICTS_WITH|UPDATES|INCLUDES|UNDECIDED]->(t)
  DELETE old
}
CREATE (f)-[:$(row.verdict) {rule: row.rule, reason: row.reason, gap: row.gap, ratio: row.ratio, severity: row.severity, owner: row.owner}]->(t)
