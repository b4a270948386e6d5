-- Adds an origin of a position; one that is there stays.
INSERT INTO origins (position_no, id, label) VALUES (:position, :id, :label) ON CONFLICT (position_no, id) DO NOTHING
