-- Adds an article; one that is there stays.
INSERT INTO articles (outlet_no, key, id, url, title, language, published_start, published_end, published_approximate)
VALUES (:outlet, :key, :id, :url, :title, :language, :published_start, :published_end, :published_approximate)
ON CONFLICT (outlet_no, key) DO NOTHING
