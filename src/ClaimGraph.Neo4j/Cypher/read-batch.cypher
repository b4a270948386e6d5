// Reads what the graph already holds of a batch: its rules and generation, loads, known claims and questions.
MATCH (g:ClaimGraph {id: 'claimgraph'})
RETURN 'rules' AS what, g.rules AS id, {generation: g.writes - 1} AS load
UNION ALL
UNWIND $loads AS id
MATCH (l:Load {id: id})
RETURN 'load' AS what, l.id AS id,
  l {.id, .file, .sha256, .started, .finished, .lines, .blank, .read, .loaded, .duplicate, .rejected, .batches} AS load
UNION ALL
UNWIND $claims AS id
MATCH (c:Claim {id: id})
RETURN 'claim' AS what, c.id AS id, null AS load
UNION ALL
UNWIND $questions AS id
MATCH (q:Question {id: id})
RETURN 'question' AS what, q.id AS id, null AS load
