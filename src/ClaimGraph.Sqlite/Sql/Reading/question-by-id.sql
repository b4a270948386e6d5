-- A question by its id.
SELECT no, kind, action, who, doer, receiver, place, unit, term, parties FROM questions WHERE id = :id
