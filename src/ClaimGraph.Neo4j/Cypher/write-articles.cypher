// Writes articles with their outlets, and returns those that the graph held with other particulars.
UNWIND $articles AS row
MERGE (o:Outlet {id: row.outlet})
ON CREATE SET o.label = row.outletLabel
MERGE (a:Article {id: row.id})
ON CREATE SET a.key = row.key, a.label = row.label, a.articleId = row.articleId, a.url = row.url, a.title = row.title,
  a.language = row.language, a.published = row.published, a.publishedOn = date(row.publishedOn)
MERGE (o)-[:PUBLISHED]->(a)
WITH a, row
WHERE a.published <> row.published OR coalesce(a.title, '') <> coalesce(row.title, '')
  OR coalesce(a.url, '') <> coalesce(row.url, '') OR coalesce(a.language, '') <> coalesce(row.language, '')
  OR coalesce(a.articleId, '') <> coalesce(row.articleId, '')
RETURN a.id AS id, a.articleId AS articleId, a.url AS url, a.title AS title, a.language AS language, a.published AS published
