-- The claims of a reference, the least ids first.
SELECT c.id, c.ref, c.quote, c.quote_start, c.quote_end, c.stance, c.published_start, c.published_end, c.published_approximate,
  c.as_of_start, c.as_of_end, c.as_of_approximate, o.name, a.id, a.url, a.title, a.language, s.name, n.id, n.label, c.position_no,
  a.published_start, a.published_end, a.published_approximate
FROM claims AS c
JOIN articles AS a ON a.no = c.article_no
JOIN outlets AS o ON o.no = a.outlet_no
JOIN origins AS n ON n.no = c.origin_no
LEFT JOIN speakers AS s ON s.no = c.speaker_no
WHERE c.ref = :ref
ORDER BY c.id
LIMIT 100
