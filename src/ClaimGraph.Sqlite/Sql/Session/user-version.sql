-- The version of the schema; 0 in an empty database.
PRAGMA user_version
