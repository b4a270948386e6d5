// Conflicts between two outlets
// What one outlet states against what another one states, claim by claim, the worst first.
// outlet: one outlet; the beginning of its name is enough
// other: the other one; empty is every other
// :param outlet => '';
// :param other => '';
// :param limit => 50;
MATCH (o:Outlet)-[:PUBLISHED]->(:Article)-[:MAKES]->(c:Claim)-[:STATES]->(f)
USING INDEX o:Outlet(id)
WHERE o.id STARTS WITH $outlet
MATCH (f)-[l:CONFLICTS_WITH]-(t)<-[:STATES]-(d:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(x:Outlet)
WHERE x <> o AND x.id STARTS WITH $other
  // With two open ends each pair would come twice.
  AND ($outlet <> $other OR o.label < x.label)
WITH o, c, f, l, t, d, x, CASE l.severity WHEN 'extreme' THEN 0 WHEN 'major' THEN 1 ELSE 2 END AS rank
ORDER BY rank, coalesce(l.ratio, 0.0) DESC, coalesce(l.gap, 0.0) DESC, c.id, d.id
LIMIT $limit
MATCH (f)-[:ANSWERS]->(q)
MATCH (t)-[:ANSWERS]->(r)
RETURN l.severity AS severity, l.rule AS rule, q.label AS question, CASE WHEN r <> q THEN r.label END AS other_question,
  o.label AS outlet, f.label AS position, c.published AS published, x.label AS other_outlet, t.label AS other_position, d.published AS other_published,
  l.gap AS gap, l.ratio AS ratio, c.ref AS ref, d.ref AS other_ref, l.reason AS reason,
  c.quote AS quote, d.quote AS other_quote,
  [f, l, t] + [path = (o)-[:PUBLISHED]->(:Article)-[:MAKES]->(c)-[:STATES]->(f) | path]
    + [path = (x)-[:PUBLISHED]->(:Article)-[:MAKES]->(d)-[:STATES]->(t) | path] AS drawing
ORDER BY rank, coalesce(l.ratio, 0.0) DESC, coalesce(l.gap, 0.0) DESC, c.id, d.id
