-- A question by its number.
SELECT no, kind, action, who, doer, receiver, place, unit, term, parties FROM questions WHERE no = :no
