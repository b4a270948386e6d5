-- Finds the links that end at a position, of every verdict: a conflict with another question is one of both.
DROP INDEX links_updated;
CREATE INDEX links_by_end ON links (to_no, verdict);
