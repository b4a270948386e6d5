// Finds what hangs in the air, at most 20 of each sort.
CALL () {
  MATCH (c:Claim) WHERE NOT EXISTS { (c)<-[:MAKES]-(:Article) }
  RETURN 'Claim ' + c.id + ' has no article.' AS stray LIMIT 20
  UNION ALL
  MATCH (a:Article) WHERE NOT EXISTS { (a)<-[:PUBLISHED]-(:Outlet) }
  RETURN 'Article ' + a.id + ' has no outlet, so its claims have none.' AS stray LIMIT 20
  UNION ALL
  MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:STATES]->(:Position) }
  RETURN 'Claim ' + c.id + ' has no position.' AS stray LIMIT 20
  UNION ALL
  MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:TRACES_TO]->(:Origin) }
  RETURN 'Claim ' + c.id + ' has no origin.' AS stray LIMIT 20
  UNION ALL
  MATCH (p:Position) WHERE NOT EXISTS { (p)-[:ANSWERS]->(:Question) }
  RETURN 'Position ' + p.id + ' has no question.' AS stray LIMIT 20
  UNION ALL
  MATCH (p:Position) WHERE NOT EXISTS { (p)<-[:STATES]-(:Claim) }
  RETURN 'Position ' + p.id + ' has no claim.' AS stray LIMIT 20
  UNION ALL
  MATCH (n)-[r:AGREES_WITH|REFINES|CONFLICTS_WITH|UPDATES|INCLUDES|UNDECIDED]->(m) WHERE NOT n:Position OR NOT m:Position
  RETURN 'A link of type ' + type(r) + ' does not join two positions.' AS stray LIMIT 20
}
RETURN stray LIMIT 20
