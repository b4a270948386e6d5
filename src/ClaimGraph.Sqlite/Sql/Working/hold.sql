-- Gives a file to a worker.
INSERT OR REPLACE INTO held_files (sha256, worker_no) SELECT ?1, no FROM workers WHERE name = ?2
