-- The links that begin at a position, with the question that each ends at.
SELECT l.from_no, f.id, l.to_no, t.id, l.owner_no, l.verdict, l.severity, l.gap, l.ratio, l.rule, l.reason, t.question_no
FROM links AS l
JOIN positions AS f ON f.no = l.from_no
JOIN positions AS t ON t.no = l.to_no
WHERE l.from_no = :from
