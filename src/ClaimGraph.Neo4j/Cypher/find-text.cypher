// Finds the text that is kept of an article.
MATCH (a:Article {id: $id})
RETURN a.text AS text
