-- Whether a claim is there.
SELECT 1 FROM claims WHERE position_no = :position AND id = :id
