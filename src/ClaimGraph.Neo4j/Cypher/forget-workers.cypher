// Forgets a worker that ends, and those that have not reported for long or whose last report lies far in the future.
MATCH (w:Worker)
WHERE w.id = $worker OR abs(datetime.realtime().epochMillis - w.seen.epochMillis) > 1000 * $memorySeconds
DELETE w
