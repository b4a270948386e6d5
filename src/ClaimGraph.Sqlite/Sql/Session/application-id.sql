-- Which program made the database; 0 when none says so.
PRAGMA application_id
