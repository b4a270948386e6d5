-- Which later answer took the place of which earlier one.
SELECT
  q.label AS question,
  t.label AS earlier,
  f.label AS later,
  l.rule,
  NOT EXISTS (SELECT 1 FROM links AS n WHERE n.to_no = f.no AND n.verdict = 2) AS "is_last?",
  l.gap,
  b.outlets AS "earlier_outlets[]",
  a.outlets AS "later_outlets[]",
  substr(t.id, 1, 12) AS earlier_id,
  substr(f.id, 1, 12) AS later_id,
  l.reason
FROM links_in_words AS l
JOIN positions_in_words AS f ON f.no = l.from_no
JOIN positions_in_words AS t ON t.no = l.to_no
JOIN questions AS q ON q.no = f.question_no
JOIN backing_in_words AS a ON a.position_no = f.no
JOIN backing_in_words AS b ON b.position_no = t.no
WHERE l.verdict = 2
  AND (instr(q.label, :question) > 0 OR :question = '' OR (length(:question) >= 8 AND substr(lower(hex(q.id)), 1, length(:question)) = :question))
ORDER BY q.label, q.id, t.counted_first, f.counted_first, t.id, f.id
LIMIT :limit
