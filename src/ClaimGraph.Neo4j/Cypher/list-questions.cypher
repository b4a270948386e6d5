// Lists a page of questions in the order of their ids, with how many conflicts and undecided links they begin.
MATCH (q:Question)
WHERE q.id > $after
WITH q ORDER BY q.id LIMIT $limit
RETURN q.id AS id, q.kind AS kind, q.action AS action, q.who AS who, q.by AS by, q.to AS to, q.where AS where,
  q.unit AS unit, q.term AS term, q.parties AS parties,
  COLLECT { MATCH (q)<-[:ANSWERS]-(:Position)-[r:CONFLICTS_WITH]->() RETURN r.severity } AS severities,
  COUNT { (q)<-[:ANSWERS]-(:Position)-[:UNDECIDED]->() } AS undecided
