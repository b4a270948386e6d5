-- Adds an origin; one that is there stays.
INSERT INTO origins (id, label) VALUES (:id, :label) ON CONFLICT (id) DO NOTHING
