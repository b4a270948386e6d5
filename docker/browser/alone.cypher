// Who stands alone
// Claims that no other outlet bears out, those that are contradicted first.
// outlet: only the claims of this outlet; the beginning of its name is enough
// :param outlet => '';
// :param limit => 50;
MATCH (o:Outlet)-[:PUBLISHED]->(a:Article)-[:MAKES]->(c:Claim)-[:STATES]->(p:Position)
USING INDEX o:Outlet(id)
WHERE o.id STARTS WITH $outlet
  AND NOT EXISTS { (p)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(x:Outlet) WHERE x <> o }
  AND NOT EXISTS { (p)-[:AGREES_WITH|REFINES]-(:Position)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(x:Outlet) WHERE x <> o }
WITH o, a, c, p, COUNT { (p)-[:CONFLICTS_WITH]-() } AS conflicts
ORDER BY conflicts DESC, o.label, c.published, c.id LIMIT $limit
MATCH (p)-[:ANSWERS]->(q)
RETURN o.label AS outlet, conflicts AS conflicts, q.label AS question, p.label AS position, c.speaker AS speaker, c.stance AS stance, c.published AS published,
  c.ref AS ref, left(q.id, 12) AS question_id, left(p.id, 12) AS position_id, c.quote AS quote,
  [path = (o)-[:PUBLISHED]->(a)-[:MAKES]->(c)-[:STATES]->(p)-[:ANSWERS]->(q) | path] + [path = (p)-[:CONFLICTS_WITH]-(:Position) | path] AS drawing
ORDER BY conflicts DESC, o.label, c.published, c.id
