// Reads the links of some positions: those that begin there, and those that come from another question.
UNWIND $positions AS position
MATCH (p:Position {id: position})-[r:AGREES_WITH|REFINES|CONFLICTS_WITH|UPDATES|INCLUDES|UNDECIDED]-(o:Position)
WHERE startNode(r) = p OR o.questionId <> p.questionId
RETURN p.id AS position, startNode(r).id AS from, endNode(r).id AS to, r.owner AS owner, type(r) AS verdict, r.rule AS rule, r.reason AS reason,
  r.gap AS gap, r.ratio AS ratio, r.severity AS severity
