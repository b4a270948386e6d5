// Lists a page of questions in the order of their ids, with what their positions say of each other; a link with another question counts for both.
MATCH (q:Question)
WHERE q.id > $after
WITH q ORDER BY q.id LIMIT $limit
RETURN q.id AS id, q.kind AS kind, q.action AS action, q.who AS who, q.by AS by, q.to AS to, q.where AS where,
  q.unit AS unit, q.term AS term, q.parties AS parties,
  COLLECT { MATCH (q)<-[:ANSWERS]-(p:Position)-[r:CONFLICTS_WITH]-(o:Position) WHERE startNode(r) = p OR o.questionId <> q.id RETURN r.severity } AS severities,
  COUNT { MATCH (q)<-[:ANSWERS]-(p:Position)-[r:UNDECIDED]-(o:Position) WHERE startNode(r) = p OR o.questionId <> q.id } AS undecided,
  COUNT { MATCH (q)<-[:ANSWERS]-(p:Position)-[r:UPDATES]-(o:Position) WHERE startNode(r) = p OR o.questionId <> q.id } AS updates,
  COUNT { MATCH (q)<-[:ANSWERS]-(p:Position)-[r:AGREES_WITH|REFINES|INCLUDES]-(o:Position) WHERE startNode(r) = p OR o.questionId <> q.id } + COUNT {
    MATCH (q)<-[:ANSWERS]-(p:Position)
    WHERE COUNT { MATCH (p)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o } > 1
  } AS agreements,
  COLLECT { MATCH (q)<-[:ANSWERS]-(p:Position) RETURN DISTINCT p.publishedFirst } AS published
