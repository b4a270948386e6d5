-- The loads whose books do not close, or whose rejections are not as many as they say.
SELECT l.id, l.file, l.sha256, l.started, l.finished, l.batches, l.lines, l.blank, l.read, l.loaded, l.duplicate, l.rejected
FROM loads AS l
WHERE l.lines <> l.blank + l.read
  OR l.read <> l.loaded + l.duplicate + l.rejected
  OR l.rejected <> (SELECT count(*) FROM rejections AS r WHERE r.load_no = l.no)
ORDER BY l.started DESC, l.id
