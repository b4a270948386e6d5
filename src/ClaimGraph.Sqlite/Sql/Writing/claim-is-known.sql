-- Whether a claim is there.
SELECT 1 FROM claims WHERE id = :id
