-- The number of an origin of a position.
SELECT no FROM origins WHERE position_no = :position AND id = :id
