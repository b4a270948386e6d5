-- Adds a concept, or brings its labels up to date.
INSERT INTO concepts (id, label, arabic_label) VALUES (:id, :label, :arabic_label)
ON CONFLICT (id) DO UPDATE SET label = excluded.label, arabic_label = excluded.arabic_label
RETURNING no
