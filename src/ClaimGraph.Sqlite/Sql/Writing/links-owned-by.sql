-- The links that a position owns. The ids of their ends are known to the batch, or are looked up one by one.
SELECT from_no, to_no, owner_no, verdict, severity, gap, ratio, rule, reason
FROM links
WHERE owner_no = :owner
