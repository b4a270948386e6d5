-- The links that end at a position and begin at one of another question, with the id of that one.
SELECT l.from_no, l.to_no, l.owner_no, l.verdict, l.severity, l.gap, l.ratio, l.rule, l.reason, f.id
FROM links AS l
JOIN positions AS f ON f.no = l.from_no
WHERE l.to_no = :to AND f.question_no <> :question
