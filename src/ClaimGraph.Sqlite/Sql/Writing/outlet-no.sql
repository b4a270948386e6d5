-- The number of an outlet.
SELECT no FROM outlets WHERE name = :name
