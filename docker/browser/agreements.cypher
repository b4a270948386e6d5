// Agreements and refinements
// Different answers that say the same, or of which one makes the other exact. What several outlets state alike: "together".
// outlet: only what this outlet takes a side in; the beginning of its name is enough
// :param outlet => '';
// :param limit => 50;
MATCH (f)-[l:AGREES_WITH|REFINES]->(t)
WHERE $outlet = ''
  OR EXISTS { (f)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE o.id STARTS WITH $outlet }
  OR EXISTS { (t)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE o.id STARTS WITH $outlet }
MATCH (f)-[:ANSWERS]->(q)
WITH f, l, t, q ORDER BY q.label, q.id, f.id, t.id LIMIT $limit
MATCH (t)-[:ANSWERS]->(r)
RETURN type(l) AS verdict, l.rule AS rule, q.label AS question, CASE WHEN r <> q THEN r.label END AS other_question,
  f.label AS from_position, COLLECT { MATCH (f)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o.label ORDER BY o.label } AS from_outlets,
  t.label AS to_position, COLLECT { MATCH (t)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o.label ORDER BY o.label } AS to_outlets,
  left(f.id, 12) AS from_id, left(t.id, 12) AS to_id, l.reason AS reason,
  head(COLLECT { MATCH (f)<-[:STATES]-(c:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE c.quote IS NOT NULL RETURN c.quote ORDER BY o.label, c.id }) AS from_quote,
  head(COLLECT { MATCH (t)<-[:STATES]-(c:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) WHERE c.quote IS NOT NULL RETURN c.quote ORDER BY o.label, c.id }) AS to_quote,
  [f, l, t] + [path = (f)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(:Outlet) | path]
    + [path = (t)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(:Outlet) | path] AS drawing
ORDER BY q.label, q.id, f.id, t.id
