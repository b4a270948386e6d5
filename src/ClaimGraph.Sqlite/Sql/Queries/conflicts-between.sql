-- What one outlet states against what another one states, claim by claim, the worst first.
SELECT
  l.severity,
  l.rule,
  q.label AS question,
  iif(r.no = q.no, NULL, r.label) AS other_question,
  c.outlet,
  f.label AS position,
  c.published,
  d.outlet AS other_outlet,
  t.label AS other_position,
  d.published AS other_published,
  l.gap,
  l.ratio,
  c.ref,
  d.ref AS other_ref,
  l.reason,
  c.quote,
  d.quote AS other_quote
FROM claims_in_words AS c
JOIN positions_in_words AS f ON f.no = c.position_no
JOIN conflicts_of AS w ON w.position_no = f.no
JOIN positions_in_words AS t ON t.no = w.other_no
JOIN links_in_words AS l ON (l.from_no = f.no AND l.to_no = t.no) OR (l.from_no = t.no AND l.to_no = f.no)
JOIN claims_in_words AS d ON d.position_no = t.no
JOIN questions AS q ON q.no = f.question_no
JOIN questions AS r ON r.no = t.question_no
WHERE substr(c.outlet, 1, length(:outlet)) = :outlet
  AND substr(d.outlet, 1, length(:other)) = :other
  AND c.outlet <> d.outlet
  AND (:outlet <> :other OR c.outlet < d.outlet)
ORDER BY l.rank DESC, coalesce(l.ratio, 0) DESC, coalesce(l.gap, 0) DESC, c.id, d.id
LIMIT :limit
