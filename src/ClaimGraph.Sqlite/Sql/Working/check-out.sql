-- Forgets a worker.
DELETE FROM workers WHERE name = ?1
