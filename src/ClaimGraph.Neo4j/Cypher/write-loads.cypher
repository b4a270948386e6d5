// Writes the ledger's entries of loads, and the rules by which links are made.
UNWIND $loads AS row
MERGE (l:Load {id: row.id})
SET l.label = row.label, l.file = row.file, l.sha256 = row.sha256, l.started = datetime(row.started), l.finished = datetime(row.finished),
  l.lines = row.lines, l.blank = row.blank, l.read = row.read, l.loaded = row.loaded, l.duplicate = row.duplicate,
  l.rejected = row.rejected, l.batches = row.batches
WITH count(*) AS loads
MATCH (g:ClaimGraph {id: 'claimgraph'})
SET g.rules = $rules
