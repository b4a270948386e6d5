// Makes this transaction the graph's only writer until it ends: others wait here.
MERGE (g:ClaimGraph {id: 'claimgraph'})
SET g.writes = coalesce(g.writes, 0) + 1
