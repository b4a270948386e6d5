// Reads what stands for the texts that are kept of some articles.
UNWIND $articles AS id
MATCH (a:Article {id: id})
WHERE a.textHash IS NOT NULL
RETURN a.id AS id, a.textHash AS hash, a.textLength AS length
