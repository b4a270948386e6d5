-- The ledger's entry of a load.
SELECT id, file, sha256, started, finished, batches, lines, blank, read, loaded, duplicate, rejected FROM loads WHERE id = :id
