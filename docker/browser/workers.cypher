// Workers and what waits
// Who loads files into this graph. A worker that has not reported within its lease is not alive, and what it held goes to the others.
// :param limit => 50;
MATCH (w:Worker)
WITH w ORDER BY w.id LIMIT $limit
RETURN w.id AS worker, w.machine AS machine, left(toString(w.started), 16) + ':' + right('0' + toString(w.started.second), 2) + 'Z' AS started,
  abs(datetime.realtime().epochMillis - w.seen.epochMillis) <= 1000 * w.leaseSeconds AS alive, w.waiting AS waiting, w.oldestSeconds AS oldest_seconds,
  COUNT { (:HeldFile {worker: w.id}) } AS holds, w.setAside AS set_aside, w.leaseSeconds AS lease_seconds
ORDER BY w.id
