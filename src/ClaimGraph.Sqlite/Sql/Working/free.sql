-- Frees what a worker holds.
DELETE FROM held_files WHERE worker_no = (SELECT no FROM workers WHERE name = ?1)
