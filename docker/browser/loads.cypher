// The ledger: what was loaded
// Every reading of every file, the latest first. lines = blank + read, and read = loaded + duplicate + rejected.
// :param limit => 50;
MATCH (l:Load)
WITH l ORDER BY l.started DESC, l.id LIMIT $limit
RETURN l.file AS file, left(toString(l.started), 16) + ':' + right('0' + toString(l.started.second), 2) + 'Z' AS started,
  left(toString(l.finished), 16) + ':' + right('0' + toString(l.finished.second), 2) + 'Z' AS finished,
  l.lines AS lines, l.blank AS blank, l.read AS read, l.loaded AS loaded, l.duplicate AS duplicate, l.rejected AS rejected, l.batches AS batches, l.sha256 AS sha256
ORDER BY l.started DESC, l.id
