-- Adds the text and reason of a rejection; one that is there stays.
INSERT INTO rejected_lines (key, reason, text) VALUES (:key, :reason, :text) ON CONFLICT (key) DO NOTHING
