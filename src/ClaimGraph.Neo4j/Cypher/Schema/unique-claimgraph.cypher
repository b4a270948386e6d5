// Every ClaimGraph has an id of its own.
CREATE CONSTRAINT claimgraph_id IF NOT EXISTS FOR (n:ClaimGraph) REQUIRE n.id IS UNIQUE
