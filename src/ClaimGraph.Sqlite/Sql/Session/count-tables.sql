-- Whether anything is in the database.
SELECT count(*) FROM sqlite_schema
