-- Readers and the writer do not wait for each other. Stays with the file.
PRAGMA journal_mode = WAL
