// Removes links between positions that no longer hold.
UNWIND $links AS row
MATCH (f:Position {id: row.from})
MATCH (t:Position {id: row.to})
MATCH (f)-[r:AGREES_WITH|REFINES|CONFLICTS_WITH|UPDATES|INCLUDES|UNDECIDED]->(t)
DELETE r
