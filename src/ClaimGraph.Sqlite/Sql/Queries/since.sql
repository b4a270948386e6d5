-- Claims of the articles published on a day and after it, the latest first, with what they change.
SELECT
  c.article_published AS published,
  c.outlet,
  q.label AS question,
  p.label AS position,
  p.published_first >= :since AS "is_new?",
  (SELECT count(*) FROM conflicts_of AS w WHERE w.position_no = p.no) AS conflicts,
  (SELECT json_group_array(e.label ORDER BY e.label, e.id)
    FROM links AS l JOIN positions_in_words AS e ON e.no = l.to_no
    WHERE l.from_no = p.no AND l.verdict = 2) AS "updates[]",
  c.speaker,
  c.ref,
  substr(lower(hex(q.id)), 1, 12) AS question_id,
  substr(p.id, 1, 12) AS position_id,
  c.quote
FROM claims_in_words AS c
JOIN positions_in_words AS p ON p.no = c.position_no
JOIN questions AS q ON q.no = p.question_no
WHERE c.article_no IN (SELECT a.no FROM articles AS a WHERE edtf(a.published_start, a.published_end, a.published_approximate) >= :since)
ORDER BY c.article_published DESC, c.outlet, c.id
LIMIT :limit
