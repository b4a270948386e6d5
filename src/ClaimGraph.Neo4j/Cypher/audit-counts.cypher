// Counts again what the ledger says.
MATCH (n:Claim) RETURN 'claims' AS what, count(n) AS n
UNION ALL
MATCH ()-[n:REJECTED]->() RETURN 'rejections' AS what, count(n) AS n
UNION ALL
MATCH (l:Load)
UNWIND [['lines', l.lines], ['blank', l.blank], ['read', l.read], ['loaded', l.loaded], ['duplicate', l.duplicate], ['rejected', l.rejected]] AS pair
WITH pair[0] AS what, sum(pair[1]) AS n
RETURN what, n
