// Outlets: how often each agrees, conflicts and stands alone
// A claim agrees when another outlet states the same answer, or one that agrees with it or refines it. A claim that does not stands alone.
// :param limit => 50;
MATCH (o:Outlet)
CALL (o) {
  MATCH (o)-[:PUBLISHED]->(:Article)-[:MAKES]->(:Claim)-[:STATES]->(p:Position)
  WITH o, p, count(*) AS claims
  WITH claims,
    EXISTS { (p)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(x:Outlet) WHERE x <> o }
    OR EXISTS { (p)-[:AGREES_WITH|REFINES]-(:Position)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(x:Outlet) WHERE x <> o } AS isAgreeing,
    EXISTS { (p)-[:CONFLICTS_WITH]-() } AS isConflicting
  RETURN sum(claims) AS claims, sum(CASE WHEN isAgreeing THEN claims ELSE 0 END) AS agreeing, sum(CASE WHEN isConflicting THEN claims ELSE 0 END) AS conflicting
}
RETURN o.label AS outlet, claims AS claims, agreeing AS agreeing, conflicting AS conflicting, claims - agreeing AS alone, COUNT { (o)-[:PUBLISHED]->() } AS articles
ORDER BY claims DESC, outlet
LIMIT $limit
