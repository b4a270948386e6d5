-- Keeps the text of an article in the place of an older one.
INSERT INTO article_texts (article_no, hash, length, text)
SELECT a.no, :hash, :length, :text
FROM articles AS a
JOIN outlets AS o ON o.no = a.outlet_no
WHERE o.name = :outlet AND a.key = :key
ON CONFLICT (article_no) DO UPDATE SET hash = excluded.hash, length = excluded.length, text = excluded.text
