// From a verdict to the words
// The claims on both sides of one link, down to article, place in the text and quote. With both ends left open, the worst conflict.
// from: the beginning of the id of a position
// to: the beginning of the id of another position
// :param from => '';
// :param to => '';
// :param limit => 50;
CALL () {
  MATCH (f:Position)-[l:CONFLICTS_WITH|UNDECIDED|UPDATES|INCLUDES|REFINES|AGREES_WITH]->(t:Position)
  USING INDEX f:Position(id)
  WHERE f.id STARTS WITH $from AND t.id STARTS WITH $to
  RETURN f, l, t
  UNION
  MATCH (f:Position)-[l:CONFLICTS_WITH|UNDECIDED|UPDATES|INCLUDES|REFINES|AGREES_WITH]->(t:Position)
  USING INDEX f:Position(id)
  WHERE f.id STARTS WITH $to AND t.id STARTS WITH $from
  RETURN f, l, t
}
WITH f, l, t
ORDER BY CASE l.severity WHEN 'extreme' THEN 0 WHEN 'major' THEN 1 WHEN 'minor' THEN 2 ELSE 3 END, coalesce(l.ratio, 0.0) DESC, coalesce(l.gap, 0.0) DESC, f.id, t.id
LIMIT 1
UNWIND [f, t] AS p
MATCH (q:Question)<-[:ANSWERS]-(p)<-[:STATES]-(c:Claim)<-[:MAKES]-(a:Article)<-[:PUBLISHED]-(o:Outlet)
WITH f, l, t, p, q, c, a, o ORDER BY p = f DESC, o.label, c.published, c.id LIMIT $limit
RETURN type(l) AS verdict, l.rule AS rule, l.severity AS severity, CASE WHEN p = f THEN 'from' ELSE 'to' END AS side, q.label AS question, p.label AS position,
  o.label AS outlet, c.speaker AS speaker, c.stance AS stance, c.published AS published, a.key AS article, a.title AS title, c.ref AS ref,
  c.quoteStart AS quote_start, c.quoteEnd AS quote_end, left(p.id, 12) AS position_id, l.reason AS reason, c.quote AS quote,
  [f, l, t] + [path = (o)-[:PUBLISHED]->(a)-[:MAKES]->(c)-[:STATES]->(p)-[:ANSWERS]->(q) | path] AS drawing
ORDER BY p = f DESC, o.label, c.published, c.id
