// Reads the claims that state some positions.
UNWIND $positions AS position
MATCH (:Position {id: position})<-[:STATES]-(c:Claim)
MATCH (c)<-[:MAKES]-(a:Article)<-[:PUBLISHED]-(o:Outlet)
MATCH (c)-[:TRACES_TO]->(s:Origin)
RETURN position, c.id AS id, c.ref AS ref, c.longRef AS longRef, c.quote AS quote, c.quoteStart AS quoteStart, c.quoteEnd AS quoteEnd, c.stance AS stance, c.speaker AS speaker,
  c.asOf AS asOf, o.label AS outlet, a.articleId AS articleId, a.url AS url, a.title AS title, a.language AS language, a.published AS articlePublished, c.published AS published,
  s.id AS originId, s.label AS originLabel
