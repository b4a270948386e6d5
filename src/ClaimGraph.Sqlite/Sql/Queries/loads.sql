-- Every reading of every file, the latest first.
SELECT
  file,
  substr(started, 1, 19) || 'Z' AS started,
  substr(finished, 1, 19) || 'Z' AS finished,
  lines,
  blank,
  read,
  loaded,
  duplicate,
  rejected,
  batches,
  sha256
FROM loads AS l
ORDER BY l.started DESC, l.id
LIMIT :limit
