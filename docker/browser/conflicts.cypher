// Conflicts, the worst first
// Both sides of each conflict, with who states them and the words of one claim.
// outlet: only conflicts in which this outlet takes a side; the beginning of its name is enough
// :param outlet => '';
// :param limit => 50;
MATCH (f)-[l:CONFLICTS_WITH]->(t)
WHERE $outlet = ''
  OR EXISTS { (f)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE o.id STARTS WITH $outlet }
  OR EXISTS { (t)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE o.id STARTS WITH $outlet }
WITH f, l, t, CASE l.severity WHEN 'extreme' THEN 0 WHEN 'major' THEN 1 ELSE 2 END AS rank
ORDER BY rank, coalesce(l.ratio, 0.0) DESC, coalesce(l.gap, 0.0) DESC, f.id, t.id
LIMIT $limit
MATCH (f)-[:ANSWERS]->(q)
MATCH (t)-[:ANSWERS]->(r)
RETURN l.severity AS severity, l.rule AS rule, q.label AS question, CASE WHEN r <> q THEN r.label END AS other_question,
  f.label AS from_position, COLLECT { MATCH (f)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o.label ORDER BY o.label } AS from_outlets,
  t.label AS to_position, COLLECT { MATCH (t)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o.label ORDER BY o.label } AS to_outlets,
  l.gap AS gap, l.ratio AS ratio, left(f.id, 12) AS from_id, left(t.id, 12) AS to_id, l.reason AS reason,
  head(COLLECT { MATCH (f)<-[:STATES]-(c:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE c.quote IS NOT NULL RETURN c.quote ORDER BY o.label, c.id }) AS from_quote,
  head(COLLECT { MATCH (t)<-[:STATES]-(c:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE c.quote IS NOT NULL RETURN c.quote ORDER BY o.label, c.id }) AS to_quote,
  [f, l, t] + [path = (f)-[:ANSWERS]->(:Question)<-[:ANSWERS]-(t) | path]
    + [path = (f)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(:Outlet) | path]
    + [path = (t)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(:Outlet) | path] AS drawing
ORDER BY rank, coalesce(l.ratio, 0.0) DESC, coalesce(l.gap, 0.0) DESC, f.id, t.id
