-- The id of a position.
SELECT id FROM positions WHERE no = :no
