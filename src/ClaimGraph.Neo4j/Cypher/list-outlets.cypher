// Lists outlets with their claims, those that another outlet bears out, and those in conflict.
MATCH (o:Outlet)
CALL (o) {
  MATCH (o)-[:PUBLISHED]->(:Article)-[:MAKES]->(:Claim)-[:STATES]->(p:Position)
  WITH o, p, count(*) AS claims
  WITH claims,
    EXISTS { MATCH (p)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(other:Outlet) WHERE other <> o }
    OR EXISTS { MATCH (p)-[:AGREES_WITH|REFINES]-(:Position)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(other:Outlet) WHERE other <> o } AS agreeing,
    EXISTS { (p)-[:CONFLICTS_WITH]-() } AS conflicting
  RETURN sum(claims) AS claims, sum(CASE WHEN agreeing THEN claims ELSE 0 END) AS agreeing, sum(CASE WHEN conflicting THEN claims ELSE 0 END) AS conflicting
}
RETURN o.label AS outlet, claims, agreeing, conflicting
