-- Adds a pair of neighbours.
INSERT INTO neighbours (part_no, whole_no, aspect, levels) VALUES (:part, :whole, :aspect, :levels)
ON CONFLICT (part_no, whole_no) DO UPDATE SET aspect = excluded.aspect, levels = excluded.levels
