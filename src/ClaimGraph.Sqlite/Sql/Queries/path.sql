-- The claims on both sides of one link, down to article, place in the text and quote.
WITH picked AS MATERIALIZED (
  SELECT l.*
  FROM links_in_words AS l
  JOIN positions_in_words AS f ON f.no = l.from_no
  JOIN positions_in_words AS t ON t.no = l.to_no
  WHERE (substr(f.id, 1, length(:from)) = :from AND substr(t.id, 1, length(:to)) = :to)
    OR (substr(f.id, 1, length(:to)) = :to AND substr(t.id, 1, length(:from)) = :from)
  ORDER BY l.rank DESC, coalesce(l.ratio, 0) DESC, coalesce(l.gap, 0) DESC, f.id, t.id
  LIMIT 1)
SELECT
  l.verdict_word AS verdict,
  l.rule,
  l.severity,
  iif(p.no = l.from_no, 'from', 'to') AS side,
  q.label AS question,
  p.label AS position,
  c.outlet,
  c.speaker,
  c.stance,
  c.published,
  c.article,
  c.title,
  c.ref,
  c.quote_start,
  c.quote_end,
  substr(p.id, 1, 12) AS position_id,
  l.reason,
  c.quote
FROM picked AS l
JOIN positions_in_words AS p ON p.no IN (l.from_no, l.to_no)
JOIN questions AS q ON q.no = p.question_no
JOIN claims_in_words AS c ON c.position_no = p.no
ORDER BY side, c.outlet, c.published, c.id
LIMIT :limit
