-- Lists the workers.
SELECT w.name, w.machine, w.started, w.lease, w.waiting, w.oldest, w.set_aside, unixepoch('subsec') - w.seen,
  (SELECT count(*) FROM held_files AS h WHERE h.worker_no = w.no)
FROM workers AS w
ORDER BY w.name
