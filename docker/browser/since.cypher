// What changed since a day
// Claims of the articles published on that day and after it, the latest first: whether their answer is new, what it updates, and with how many others it conflicts.
// since: the day, as 2019-03-01; empty is everything
// :param since => '';
// :param limit => 50;
MATCH (a:Article)
USING INDEX a:Article(published)
WHERE a.published >= $since
MATCH (o:Outlet)-[:PUBLISHED]->(a)-[:MAKES]->(c:Claim)
WITH o, a, c ORDER BY a.published DESC, o.label, c.id LIMIT $limit
MATCH (c)-[:STATES]->(p:Position)-[:ANSWERS]->(q:Question)
RETURN a.published AS published, o.label AS outlet, q.label AS question, p.label AS position, p.publishedFirst >= $since AS is_new,
  COUNT { (p)-[:CONFLICTS_WITH]-() } AS conflicts, COLLECT { MATCH (p)-[:UPDATES]->(e:Position) RETURN e.label ORDER BY e.label, e.id } AS updates,
  c.speaker AS speaker, c.ref AS ref, left(q.id, 12) AS question_id, left(p.id, 12) AS position_id, c.quote AS quote,
  [path = (o)-[:PUBLISHED]->(a)-[:MAKES]->(c)-[:STATES]->(p)-[:ANSWERS]->(q) | path] + [path = (p)-[:CONFLICTS_WITH|UPDATES]-(:Position) | path] AS drawing
ORDER BY a.published DESC, o.label, c.id
