// The most contested questions
// Questions with the most conflicts among their answers; one with another question counts for both.
// :param limit => 50;
MATCH (p)-[l:CONFLICTS_WITH]->(o)
UNWIND CASE WHEN p.questionId = o.questionId THEN [p] ELSE [p, o] END AS side
MATCH (side)-[:ANSWERS]->(q)
WITH q, count(l) AS conflicts, min(CASE l.severity WHEN 'extreme' THEN 0 WHEN 'major' THEN 1 ELSE 2 END) AS rank
ORDER BY conflicts DESC, rank, q.label, q.id LIMIT $limit
RETURN q.label AS question, q.kind AS kind, conflicts AS conflicts, ['extreme', 'major', 'minor'][rank] AS worst, COUNT { MATCH (q)<-[:ANSWERS]-(p:Position)-[l:UNDECIDED]-(o:Position) WHERE startNode(l) = p OR o.questionId <> q.id } AS undecided,
  COUNT { (q)<-[:ANSWERS]-() } AS answers, COUNT { (q)<-[:ANSWERS]-(:Position)<-[:STATES]-() } AS claims,
  COUNT { MATCH (q)<-[:ANSWERS]-(:Position)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o } AS outlets,
  COUNT { MATCH (q)<-[:ANSWERS]-(:Position)<-[:STATES]-(:Claim)-[:TRACES_TO]->(s:Origin) RETURN DISTINCT s.label } AS origins,
  left(q.id, 12) AS question_id,
  [q] + [path = (q)<-[:ANSWERS]-(:Position)-[:CONFLICTS_WITH]-(:Position) | path] AS drawing
ORDER BY conflicts DESC, rank, q.label, q.id
