// What several outlets state alike
// Answers that more than one outlet gives, the most outlets first, with how many independent origins stand behind them.
// :param limit => 50;
MATCH (p:Position)<-[:STATES]-(c:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet)
WITH p, count(c) AS claims, count(DISTINCT o) AS outletCount
WHERE outletCount > 1
MATCH (p)-[:ANSWERS]->(q)
WITH p, q, claims, outletCount ORDER BY outletCount DESC, q.label, p.id LIMIT $limit
RETURN outletCount AS outlet_count, COUNT { MATCH (p)<-[:STATES]-(:Claim)-[:TRACES_TO]->(s:Origin) RETURN DISTINCT s } AS origins, claims AS claims,
  q.label AS question, p.label AS position, p.publishedFirst AS first_published,
  COLLECT { MATCH (p)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o.label ORDER BY o.label } AS outlets,
  left(q.id, 12) AS question_id, left(p.id, 12) AS position_id,
  head(COLLECT { MATCH (p)<-[:STATES]-(c:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE c.quote IS NOT NULL RETURN c.quote ORDER BY o.label, c.id }) AS quote,
  [path = (p)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(:Outlet) | path] + [path = (p)-[:ANSWERS]->(q) | path] AS drawing
ORDER BY outletCount DESC, q.label, p.id
