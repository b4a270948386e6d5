// Finds the loads whose books do not close, or whose rejections are not as many as they say.
MATCH (l:Load)
WHERE l.lines <> l.blank + l.read OR l.read <> l.loaded + l.duplicate + l.rejected OR l.rejected <> COUNT { (l)-[:REJECTED]->() }
WITH l ORDER BY l.started DESC, l.id
RETURN l.id AS id, l.file AS file, l.sha256 AS sha256, l.started AS started, l.finished AS finished, l.lines AS lines, l.blank AS blank, l.read AS read,
  l.loaded AS loaded, l.duplicate AS duplicate, l.rejected AS rejected, l.batches AS batches
