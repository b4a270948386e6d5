-- Adds an outlet; one that is there stays.
INSERT INTO outlets (name) VALUES (:name) ON CONFLICT (name) DO NOTHING
