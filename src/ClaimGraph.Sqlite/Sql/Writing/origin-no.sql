-- The number of an origin.
SELECT no FROM origins WHERE id = :id
