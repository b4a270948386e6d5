-- Adds a speaker; one that is there stays.
INSERT INTO speakers (name) VALUES (:name) ON CONFLICT (name) DO NOTHING
