// Reads the links that begin at some positions.
UNWIND $positions AS position
MATCH (p:Position {id: position})-[r:AGREES_WITH|REFINES|CONFLICTS_WITH|UPDATES|INCLUDES|UNDECIDED]->(o:Position)
RETURN p.id AS from, o.id AS to, r.owner AS owner, type(r) AS verdict, r.rule AS rule, r.reason AS reason, r.gap AS gap, r.ratio AS ratio,
  r.severity AS severity, o.questionId AS other
