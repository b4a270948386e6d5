// Takes a worker's report, by the server's clock.
MERGE (w:Worker {id: $worker})
SET w.label = $worker, w.machine = $machine, w.started = datetime($started), w.leaseSeconds = $leaseSeconds, w.waiting = $waiting,
  w.oldestSeconds = $oldestSeconds, w.setAside = $setAside, w.seen = datetime.realtime()
