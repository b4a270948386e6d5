// Counts everything.
MATCH (g:ClaimGraph {id: 'claimgraph'}) RETURN 'schema' AS what, g.schema AS n
UNION ALL
MATCH (n:Outlet) RETURN 'outlets' AS what, count(n) AS n
UNION ALL
MATCH (n:Article) RETURN 'articles' AS what, count(n) AS n
UNION ALL
MATCH (n:Claim) RETURN 'claims' AS what, count(n) AS n
UNION ALL
MATCH (n:Question) RETURN 'questions' AS what, count(n) AS n
UNION ALL
MATCH (n:Position) RETURN 'positions' AS what, count(n) AS n
UNION ALL
MATCH (n:Origin) RETURN 'origins' AS what, count(n) AS n
UNION ALL
MATCH (n:Rejection) RETURN 'rejections' AS what, count(n) AS n
UNION ALL
MATCH (n:Load) RETURN 'loads' AS what, count(n) AS n
UNION ALL
MATCH ()-[n:CONFLICTS_WITH]->() RETURN 'CONFLICTS_WITH' AS what, count(n) AS n
UNION ALL
MATCH ()-[n:UNDECIDED]->() RETURN 'UNDECIDED' AS what, count(n) AS n
UNION ALL
MATCH ()-[n:UPDATES]->() RETURN 'UPDATES' AS what, count(n) AS n
UNION ALL
MATCH ()-[n:INCLUDES]->() RETURN 'INCLUDES' AS what, count(n) AS n
UNION ALL
MATCH ()-[n:REFINES]->() RETURN 'REFINES' AS what, count(n) AS n
UNION ALL
MATCH ()-[n:AGREES_WITH]->() RETURN 'AGREES_WITH' AS what, count(n) AS n
UNION ALL
MATCH ()-[n:CONFLICTS_WITH]->() RETURN n.severity AS what, count(*) AS n
