// Lists the workers.
MATCH (w:Worker)
RETURN w.id AS worker, w.machine AS machine, w.started AS started, w.leaseSeconds AS leaseSeconds, w.waiting AS waiting, w.oldestSeconds AS oldestSeconds,
  w.setAside AS setAside, datetime.realtime().epochMillis - w.seen.epochMillis AS sinceMillis, COUNT { (:HeldFile {worker: w.id}) } AS holds
ORDER BY w.id
