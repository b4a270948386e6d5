// Writes the version of the schema, never an older one over a newer one.
MERGE (g:ClaimGraph {id: 'claimgraph'})
ON CREATE SET g.label = 'ClaimGraph', g.schema = $schema
ON MATCH SET g.schema = CASE WHEN coalesce(g.schema, 0) > $schema THEN g.schema ELSE $schema END
RETURN g.schema AS schema
