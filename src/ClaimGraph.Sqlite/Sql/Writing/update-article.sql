-- Brings an article's particulars up to date.
UPDATE articles SET
  id = :id, url = :url, title = :title, language = :language,
  published_start = :published_start, published_end = :published_end, published_approximate = :published_approximate
WHERE no = :no
