// Many outlets, one origin
// Answers that several outlets state and that all come from one source: reprints count as one. The most outlets first.
// :param limit => 50;
MATCH (p:Position)<-[:STATES]-(c:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet)
MATCH (c)-[:TRACES_TO]->(s:Origin)
WITH p, count(c) AS claims, count(DISTINCT o) AS outletCount, count(DISTINCT s) AS origins, min(s.label) AS origin
WHERE outletCount > 1 AND origins = 1
MATCH (p)-[:ANSWERS]->(q)
WITH p, q, claims, outletCount, origin ORDER BY outletCount DESC, q.label, p.id LIMIT $limit
RETURN origin AS origin, outletCount AS outlet_count, claims AS claims, q.label AS question, p.label AS position, p.publishedFirst AS first_published,
  COLLECT { MATCH (p)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o.label ORDER BY o.label } AS outlets,
  left(q.id, 12) AS question_id, left(p.id, 12) AS position_id,
  head(COLLECT { MATCH (p)<-[:STATES]-(c:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE c.quote IS NOT NULL RETURN c.quote ORDER BY o.label, c.id }) AS quote,
  [path = (p)<-[:STATES]-(:Claim)-[:TRACES_TO]->(:Origin) | path] + [path = (p)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(:Outlet) | path] AS drawing
ORDER BY outletCount DESC, q.label, p.id
