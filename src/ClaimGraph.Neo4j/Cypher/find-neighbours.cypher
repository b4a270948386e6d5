// Finds the questions that may be neighbours of new ones.
UNWIND $candidates AS candidate
MATCH (q:Question {id: candidate})
RETURN q.id AS id, q.kind AS kind, q.action AS action, q.who AS who, q.by AS by, q.to AS to, q.where AS where,
  q.unit AS unit, q.term AS term, q.parties AS parties
UNION ALL
UNWIND $added AS whole
MATCH (q:Question {withoutBy: whole})
RETURN q.id AS id, q.kind AS kind, q.action AS action, q.who AS who, q.by AS by, q.to AS to, q.where AS where,
  q.unit AS unit, q.term AS term, q.parties AS parties
UNION ALL
UNWIND $added AS whole
MATCH (q:Question {withoutTo: whole})
RETURN q.id AS id, q.kind AS kind, q.action AS action, q.who AS who, q.by AS by, q.to AS to, q.where AS where,
  q.unit AS unit, q.term AS term, q.parties AS parties
UNION ALL
UNWIND $parties AS clause
MATCH (q:Question {withoutParties: clause})
RETURN q.id AS id, q.kind AS kind, q.action AS action, q.who AS who, q.by AS by, q.to AS to, q.where AS where,
  q.unit AS unit, q.term AS term, q.parties AS parties
