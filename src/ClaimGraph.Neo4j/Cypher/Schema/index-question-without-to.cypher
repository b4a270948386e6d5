// Finds the questions that name the receiver which another question leaves open.
CREATE INDEX question_without_to IF NOT EXISTS FOR (n:Question) ON (n.withoutTo)
