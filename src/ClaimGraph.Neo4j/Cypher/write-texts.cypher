// Keeps the texts of articles in the places of older ones.
UNWIND $texts AS row
MATCH (a:Article {id: row.id})
SET a.text = row.text, a.textHash = row.hash, a.textLength = row.length
