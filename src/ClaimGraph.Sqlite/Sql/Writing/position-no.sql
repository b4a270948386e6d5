-- The number of a position.
SELECT no FROM positions WHERE id = :id
