// Writes the ledger's entries of loads, and the rules by which links are made.
MATCH (g:ClaimGraph {id: 'claimgraph'})
SET g.rules = $rules
WITH g
UNWIND $loads AS load
MERGE (l:Load {id: load.id})
SET l.label = load.file, l.file = load.file, l.sha256 = load.sha256, l.started = datetime(load.started), l.finished = datetime(load.finished),
  l.lines = load.lines, l.blank = load.blank, l.read = load.read, l.loaded = load.loaded, l.duplicate = load.duplicate,
  l.rejected = load.rejected, l.batches = load.batches
