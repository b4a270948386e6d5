-- The pairs of neighbours of which a question is the part.
SELECT w.id, n.aspect, n.levels
FROM questions AS q
JOIN neighbours AS n ON n.part_no = q.no
JOIN questions AS w ON w.no = n.whole_no
WHERE q.id = :question
