-- The deals of whatever parties on the same clause.
SELECT no FROM questions WHERE without_parties = :without_parties
