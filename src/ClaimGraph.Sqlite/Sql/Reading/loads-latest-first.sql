-- The ledger, the latest start first.
SELECT id, file, sha256, started, finished, batches, lines, blank, read, loaded, duplicate, rejected FROM loads ORDER BY started DESC, id LIMIT :limit
