-- Frees what workers hold that are forgotten.
DELETE FROM held_files WHERE worker_no NOT IN (SELECT no FROM workers)
