-- Removes the link between two positions.
DELETE FROM links WHERE from_no = :from AND to_no = :to
