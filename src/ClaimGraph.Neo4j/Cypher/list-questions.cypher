// Lists a page of questions in the order of their ids, with what their positions say of each other; links are counted where they begin.
MATCH (q:Question)
WHERE q.id > $after
WITH q ORDER BY q.id LIMIT $limit
RETURN q.id AS id, q.kind AS kind, q.action AS action, q.who AS who, q.by AS by, q.to AS to, q.where AS where,
  q.unit AS unit, q.term AS term, q.parties AS parties,
  COLLECT { MATCH (q)<-[:ANSWERS]-(:Position)-[r:CONFLICTS_WITH]->() RETURN r.severity } AS severities,
  COUNT { (q)<-[:ANSWERS]-(:Position)-[:UNDECIDED]->() } AS undecided,
  COUNT { (q)<-[:ANSWERS]-(:Position)-[:UPDATES]->() } AS updates,
  COUNT { (q)<-[:ANSWERS]-(:Position)-[:AGREES_WITH|REFINES|INCLUDES]->() } + COUNT {
    MATCH (q)<-[:ANSWERS]-(p:Position)
    WHERE COUNT { MATCH (p)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o } > 1
  } AS agreements,
  COLLECT { MATCH (q)<-[:ANSWERS]-(p:Position) RETURN DISTINCT p.publishedFirst } AS published
