// Finds the deals of other parties on the same clause.
CREATE INDEX question_without_parties IF NOT EXISTS FOR (n:Question) ON (n.withoutParties)
