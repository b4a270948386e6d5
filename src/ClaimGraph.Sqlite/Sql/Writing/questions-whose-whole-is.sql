-- The questions that are this one with a doer or a receiver named.
SELECT no FROM questions WHERE without_by = :id
UNION
SELECT no FROM questions WHERE without_to = :id
