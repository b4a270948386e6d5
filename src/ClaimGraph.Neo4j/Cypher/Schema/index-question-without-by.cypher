// Finds the questions that name the doer which another question leaves open.
CREATE INDEX question_without_by IF NOT EXISTS FOR (n:Question) ON (n.withoutBy)
