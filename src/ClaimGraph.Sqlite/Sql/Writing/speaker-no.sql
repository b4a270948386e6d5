-- The number of a speaker.
SELECT no FROM speakers WHERE name = :name
