// Everything about a place and what lies in it
// The questions about a place, its parts and theirs, each with how many answers, claims and outlets it has and how much it is disputed.
// place: the place's id; its beginning is enough
// :param place => '';
// :param limit => 50;
MATCH (b:Concept)<-[:BROADER*0..]-(n:Concept)<-[:ABOUT {role: 'where'}]-(q:Question)
USING INDEX b:Concept(id)
WHERE b.id STARTS WITH $place
WITH DISTINCT n, q ORDER BY n.id, q.label, q.id LIMIT $limit
RETURN n.id AS place, q.label AS question, q.kind AS kind, COUNT { (q)<-[:ANSWERS]-() } AS answers, COUNT { (q)<-[:ANSWERS]-(:Position)<-[:STATES]-() } AS claims,
  COUNT { MATCH (q)<-[:ANSWERS]-(:Position)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o } AS outlets,
  COUNT { MATCH (q)<-[:ANSWERS]-(p:Position)-[l:CONFLICTS_WITH]-(o:Position) WHERE startNode(l) = p OR o.questionId <> q.id } AS conflicts,
  COUNT { MATCH (q)<-[:ANSWERS]-(p:Position)-[l:UNDECIDED]-(o:Position) WHERE startNode(l) = p OR o.questionId <> q.id } AS undecided,
  left(q.id, 12) AS question_id,
  [n, q] + [path = (q)-[:ABOUT]->(n) | path] + [path = (n)-[:BROADER]->(:Concept) | path] + [path = (q)<-[:ANSWERS]-(:Position) | path] AS drawing
ORDER BY n.id, q.label, q.id
