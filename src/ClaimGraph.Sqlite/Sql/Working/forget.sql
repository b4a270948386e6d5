-- Forgets workers that have not reported for some seconds, or whose last report lies as far in the future.
DELETE FROM workers WHERE abs(unixepoch('subsec') - seen) > ?1
