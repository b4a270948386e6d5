// One speaker across outlets
// What outlets attribute to a speaker, question by question: does everybody quote the same?
// speaker: the speaker; the beginning of the name is enough
// :param speaker => '';
// :param limit => 50;
MATCH (s:Speaker)<-[:ATTRIBUTED_TO]-(c:Claim)-[:STATES]->(p:Position)-[:ANSWERS]->(q:Question)
USING INDEX s:Speaker(id)
WHERE s.id STARTS WITH $speaker
MATCH (c)<-[:MAKES]-(a:Article)<-[:PUBLISHED]-(o:Outlet)
WITH s, c, p, q, a, o ORDER BY s.label, q.label, q.id, c.published, o.label, c.id LIMIT $limit
RETURN s.label AS speaker, q.label AS question, p.label AS position, o.label AS outlet, c.stance AS stance, c.published AS published,
  COUNT { (p)-[:CONFLICTS_WITH]-() } AS conflicts, c.ref AS ref, left(q.id, 12) AS question_id, left(p.id, 12) AS position_id, c.quote AS quote,
  [path = (s)<-[:ATTRIBUTED_TO]-(c)-[:STATES]->(p)-[:ANSWERS]->(q) | path] + [path = (o)-[:PUBLISHED]->(a)-[:MAKES]->(c) | path] AS drawing
ORDER BY s.label, q.label, q.id, c.published, o.label, c.id
