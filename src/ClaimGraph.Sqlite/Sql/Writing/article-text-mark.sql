-- What stands for the text that is kept of an article.
SELECT t.hash, t.length
FROM article_texts AS t
JOIN articles AS a ON a.no = t.article_no
JOIN outlets AS o ON o.no = a.outlet_no
WHERE o.name = :outlet AND a.key = :key
