// Reads the fingerprint of the vocabulary and settings that made the links.
MATCH (g:ClaimGraph {id: 'claimgraph'})
RETURN g.rules AS rules
