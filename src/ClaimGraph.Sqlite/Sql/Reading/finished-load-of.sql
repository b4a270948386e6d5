-- The latest finished load of a file with these bytes.
SELECT id, file, sha256, started, finished, batches, lines, blank, read, loaded, duplicate, rejected FROM loads
WHERE sha256 = :sha256 AND finished IS NOT NULL
ORDER BY started DESC, id
LIMIT 1
