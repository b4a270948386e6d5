// Frees the files that a worker names no longer, and those of workers that are forgotten.
MATCH (f:HeldFile)
WHERE (f.worker = $worker AND NOT f.sha256 IN $files) OR NOT EXISTS { MATCH (:Worker {id: f.worker}) }
DELETE f
