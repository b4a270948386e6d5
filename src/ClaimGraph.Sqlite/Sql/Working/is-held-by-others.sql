-- Whether another worker that counts as alive holds a file.
SELECT 1
FROM held_files AS h
JOIN workers AS w ON w.no = h.worker_no
WHERE h.sha256 = ?1 AND w.name <> ?2 AND abs(unixepoch('subsec') - w.seen) <= w.lease
