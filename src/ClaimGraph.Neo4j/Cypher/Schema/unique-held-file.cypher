// Every HeldFile is held by one worker.
CREATE CONSTRAINT held_file_sha256 IF NOT EXISTS FOR (n:HeldFile) REQUIRE n.sha256 IS UNIQUE
