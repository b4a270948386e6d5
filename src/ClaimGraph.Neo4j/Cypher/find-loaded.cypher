// Finds, of some files, those that a finished load holds already.
UNWIND $files AS sha256
MATCH (l:Load {sha256: sha256})
WHERE l.finished IS NOT NULL
RETURN DISTINCT sha256
