// Lists the loads, the latest start first.
MATCH (l:Load)
WITH l ORDER BY l.started DESC, l.id LIMIT $limit
RETURN l.id AS id, l.file AS file, l.sha256 AS sha256, l.started AS started, l.finished AS finished, l.lines AS lines, l.blank AS blank, l.read AS read,
  l.loaded AS loaded, l.duplicate AS duplicate, l.rejected AS rejected, l.batches AS batches
