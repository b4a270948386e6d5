-- Who loads files into this graph.
SELECT
  w.name AS worker,
  w.machine,
  substr(w.started, 1, 19) || 'Z' AS started,
  abs(unixepoch('subsec') - w.seen) <= w.lease AS "alive?",
  w.waiting,
  w.oldest AS oldest_seconds,
  (SELECT count(*) FROM held_files AS h WHERE h.worker_no = w.no) AS holds,
  w.set_aside,
  w.lease AS lease_seconds
FROM workers AS w
ORDER BY w.name
LIMIT :limit
