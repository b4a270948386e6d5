// Writes the merged particulars of articles that the graph held.
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
SET a.label = row.label, a.articleId = row.articleId, a.url = row.url, a.title = row.title,
  a.language = row.language, a.published = row.published, a.publishedOn = date(row.publishedOn)
