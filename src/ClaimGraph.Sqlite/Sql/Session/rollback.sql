-- Takes everything back.
ROLLBACK
