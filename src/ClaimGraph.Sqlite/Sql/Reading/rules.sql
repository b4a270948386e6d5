-- The fingerprint of the vocabulary and settings that made the links.
SELECT value FROM settings WHERE name = 'rules'
