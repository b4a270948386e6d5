// Reads some questions.
UNWIND $questions AS question
MATCH (q:Question {id: question})
RETURN q.id AS id, q.kind AS kind, q.action AS action, q.who AS who, q.by AS by, q.to AS to, q.where AS where,
  q.unit AS unit, q.term AS term, q.parties AS parties
