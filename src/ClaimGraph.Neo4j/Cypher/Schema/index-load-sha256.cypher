// Finds the load of a file by its bytes.
CREATE INDEX load_sha256 IF NOT EXISTS FOR (n:Load) ON (n.sha256)
