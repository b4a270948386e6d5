// Every Origin has an id of its own.
CREATE CONSTRAINT origin_id IF NOT EXISTS FOR (n:Origin) REQUIRE n.id IS UNIQUE
