// Reads which version of the schema the graph has.
MATCH (g:ClaimGraph {id: 'claimgraph'})
RETURN g.schema AS schema
