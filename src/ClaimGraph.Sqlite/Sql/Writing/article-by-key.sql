-- An article as it is known so far.
SELECT no, id, url, title, language, published_start, published_end, published_approximate
FROM articles
WHERE outlet_no = :outlet AND key = :key
