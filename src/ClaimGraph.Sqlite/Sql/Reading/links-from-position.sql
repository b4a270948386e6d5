-- The links that begin at a position, with the id and the question of the position that each ends at.
SELECT l.from_no, l.to_no, l.owner_no, l.verdict, l.severity, l.gap, l.ratio, l.rule, l.reason, t.id, t.question_no
FROM links AS l
JOIN positions AS t ON t.no = l.to_no
WHERE l.from_no = :from
