-- Takes a worker's report.
INSERT INTO workers (name, machine, started, lease, waiting, oldest, set_aside, seen)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, unixepoch('subsec'))
ON CONFLICT (name) DO UPDATE SET
  machine = excluded.machine, started = excluded.started, lease = excluded.lease, waiting = excluded.waiting,
  oldest = excluded.oldest, set_aside = excluded.set_aside, seen = excluded.seen
