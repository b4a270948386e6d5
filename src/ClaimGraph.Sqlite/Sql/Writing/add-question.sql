-- Adds a question; one that is there stays.
INSERT INTO questions (id, kind, label, action, who, doer, receiver, place, unit, term, parties, without_by, without_to, without_parties)
VALUES (:id, :kind, :label, :action, :who, :doer, :receiver, :place, :unit, :term, :parties, :without_by, :without_to, :without_parties)
ON CONFLICT (id) DO NOTHING
