-- Remembers the fingerprint of the vocabulary and settings.
INSERT INTO settings (name, value) VALUES ('rules', :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
