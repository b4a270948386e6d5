// Gives files to a worker, unless another one that counts as alive holds them. The first SET locks the file.
UNWIND $files AS sha256
MERGE (f:HeldFile {sha256: sha256})
SET f.label = 'file ' + left(sha256, 12), f.worker = coalesce(f.worker, $worker)
WITH f
OPTIONAL MATCH (w:Worker {id: f.worker})
WITH f, w IS NOT NULL AND w.id <> $worker AND abs(datetime.realtime().epochMillis - w.seen.epochMillis) <= 1000 * w.leaseSeconds AS isHeld
SET f.worker = CASE WHEN isHeld THEN f.worker ELSE $worker END
RETURN f.sha256 AS sha256, isHeld
