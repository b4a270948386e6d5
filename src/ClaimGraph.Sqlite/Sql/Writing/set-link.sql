-- Adds a link, in place of the one between the same positions.
INSERT OR REPLACE INTO links (from_no, to_no, owner_no, verdict, severity, gap, ratio, rule, reason)
VALUES (:from, :to, :owner, :verdict, :severity, :gap, :ratio, :rule, :reason)
