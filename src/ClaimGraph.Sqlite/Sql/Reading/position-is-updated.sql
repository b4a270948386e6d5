-- Whether another position updates this one.
SELECT 1 FROM links WHERE to_no = :no AND verdict = 2 LIMIT 1
