-- Whether a finished load holds something of a file. What was rejected as a whole may have been read in the wrong way.
SELECT 1 FROM loads WHERE sha256 = ?1 AND finished IS NOT NULL AND (read = 0 OR rejected < read)
