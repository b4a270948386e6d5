// Deals that are denied
// Claims that there is no such deal, and the outlets that report it all the same.
// :param limit => 50;
MATCH (q:Question {kind: 'deal'})<-[:ANSWERS]-(p:Position)<-[:STATES]-(c:Claim)<-[:MAKES]-(a:Article)<-[:PUBLISHED]-(o:Outlet)
// To deny a denial is to state the deal.
WHERE (p.status = 'denied') XOR (p.polarity = 'denied')
WITH q, p, c, a, o ORDER BY q.label, q.id, c.published, o.label, c.id LIMIT $limit
RETURN q.label AS deal, p.label AS position, o.label AS outlet, c.speaker AS speaker, c.stance AS stance, c.published AS published,
  COLLECT {
    MATCH (q)<-[:ANSWERS]-(y:Position)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(x:Outlet)
    WHERE y.polarity = 'affirmed' AND NOT y.status IN ['denied', 'unacknowledged']
    RETURN DISTINCT x.label ORDER BY x.label
  } AS reported_by,
  c.ref AS ref, left(q.id, 12) AS question_id, left(p.id, 12) AS position_id, c.quote AS quote,
  [path = (o)-[:PUBLISHED]->(a)-[:MAKES]->(c)-[:STATES]->(p)-[:ANSWERS]->(q) | path] + [path = (p)-[:CONFLICTS_WITH]-(:Position) | path] AS drawing
ORDER BY q.label, q.id, c.published, o.label, c.id
