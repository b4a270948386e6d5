// Finds claims by their reference or the first digits of their id, with position and question.
CALL () {
  MATCH (c:Claim {ref: $ref}) RETURN c
  UNION
  MATCH (c:Claim) WHERE c.id STARTS WITH $prefix RETURN c
}
WITH c ORDER BY c.id LIMIT $limit
MATCH (c)-[:STATES]->(p:Position)-[:ANSWERS]->(q:Question)
MATCH (c)<-[:MAKES]-(a:Article)<-[:PUBLISHED]-(o:Outlet)
MATCH (c)-[:TRACES_TO]->(s:Origin)
RETURN c.id AS id, c.ref AS ref, c.longRef AS longRef, c.quote AS quote, c.quoteStart AS quoteStart, c.quoteEnd AS quoteEnd, c.stance AS stance, c.speaker AS speaker,
  c.asOf AS asOf, o.label AS outlet, a.articleId AS articleId, a.url AS url, a.title AS title, a.language AS language, a.published AS articlePublished, c.published AS published,
  s.id AS originId, s.label AS originLabel,
  p {.id, question: p.questionId, .kind, .min, .max, .approximate, .date, .status, .when, .whenAssumed, .scope, .polarity,
    .countedFirst, .countedLast, .publishedFirst, .speakers} AS position,
  q {.id, .kind, .action, .who, .by, .to, .where, .unit, .term, .parties} AS question
