// Everything on one question
// Every claim with the answer that it states, question by question. An answer that a later one updates is not current.
// question: words of its label as they stand there, or the beginning of its id (8 digits or more)
// :param question => '';
// :param limit => 50;
MATCH (q:Question)
WHERE q.label CONTAINS $question OR (size($question) >= 8 AND q.id STARTS WITH $question)
WITH q ORDER BY q.label, q.id LIMIT $limit
MATCH (q)<-[:ANSWERS]-(p:Position)<-[:STATES]-(c:Claim)<-[:MAKES]-(a:Article)<-[:PUBLISHED]-(o:Outlet)
WITH q, p, c, a, o ORDER BY q.label, q.id, p.publishedFirst, p.id, o.label, c.id LIMIT $limit
RETURN q.label AS question, p.label AS position, NOT EXISTS { (p)<-[:UPDATES]-() } AS current, COUNT { (p)-[:CONFLICTS_WITH]-() } AS conflicts,
  o.label AS outlet, c.speaker AS speaker, c.stance AS stance, c.published AS published, a.key AS article, c.ref AS ref,
  p.min AS min, p.max AS max, left(q.id, 12) AS question_id, left(p.id, 12) AS position_id, c.quote AS quote,
  [path = (o)-[:PUBLISHED]->(a)-[:MAKES]->(c)-[:STATES]->(p)-[:ANSWERS]->(q) | path]
    + [path = (p)-[:CONFLICTS_WITH|UNDECIDED|UPDATES|INCLUDES|REFINES|AGREES_WITH]-(:Position) | path] AS drawing
ORDER BY q.label, q.id, p.publishedFirst, p.id, o.label, c.id
