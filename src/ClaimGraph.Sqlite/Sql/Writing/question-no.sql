-- The number of a question.
SELECT no FROM questions WHERE id = :id
