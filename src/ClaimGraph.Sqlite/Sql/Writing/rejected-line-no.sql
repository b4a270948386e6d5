-- The number of a rejected line.
SELECT no FROM rejected_lines WHERE key = :key
