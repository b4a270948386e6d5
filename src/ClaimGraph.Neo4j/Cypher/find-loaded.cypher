// Finds, of some files, those of which a finished load holds something already. What was rejected as a whole may have been read in the wrong way.
UNWIND $files AS sha256
MATCH (l:Load {sha256: sha256})
WHERE l.finished IS NOT NULL AND (l.read = 0 OR l.rejected < l.read)
RETURN DISTINCT sha256
