// Quotes that hold some words
// Letter by letter, also within words. For Arabic as it is spoken (with and without the article, alef and ta marbuta alike) use the full-text index: CALL db.index.fulltext.queryNodes('claim_quote', 'المدينة').
// words: what the quote holds
// :param words => '';
// :param limit => 50;
MATCH (c:Claim)
WHERE c.quote CONTAINS $words
WITH c ORDER BY c.published DESC, c.id LIMIT $limit
MATCH (q:Question)<-[:ANSWERS]-(p:Position)<-[:STATES]-(c)<-[:MAKES]-(a:Article)<-[:PUBLISHED]-(o:Outlet)
RETURN o.label AS outlet, c.published AS published, c.speaker AS speaker, q.label AS question, p.label AS position, c.ref AS ref,
  left(q.id, 12) AS question_id, left(p.id, 12) AS position_id, c.quote AS quote,
  [path = (o)-[:PUBLISHED]->(a)-[:MAKES]->(c)-[:STATES]->(p)-[:ANSWERS]->(q) | path] AS drawing
ORDER BY c.published DESC, c.id
