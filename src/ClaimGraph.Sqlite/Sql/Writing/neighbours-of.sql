-- The neighbours of a question, on either side.
SELECT part_no, whole_no, aspect, levels FROM neighbours WHERE part_no = :question
UNION ALL
SELECT part_no, whole_no, aspect, levels FROM neighbours WHERE whole_no = :question
