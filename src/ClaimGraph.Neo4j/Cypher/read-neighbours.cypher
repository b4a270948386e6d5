// Reads the pairs of neighbours of some questions, and the questions at both ends.
UNWIND $questions AS question
MATCH (own:Question {id: question})-[n:NEAR]-(other:Question)
UNWIND [own, other] AS q
RETURN DISTINCT startNode(n).id AS part, endNode(n).id AS whole, n.aspect AS aspect, n.levels AS levels,
  q.id AS id, q.kind AS kind, q.action AS action, q.who AS who, q.by AS by, q.to AS to, q.where AS where,
  q.unit AS unit, q.term AS term, q.parties AS parties
