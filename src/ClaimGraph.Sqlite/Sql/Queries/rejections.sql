-- Each rejected line with each reason once, as the latest load met it, and how often it was met.
SELECT r.file, r.line, r.byte_offset AS "offset", r.member, r.times, t.reason, t.text
FROM (
  SELECT
    r.*,
    l.started,
    l.id AS load_id,
    row_number() OVER (PARTITION BY r.rejected_line_no ORDER BY l.started DESC, l.id, r.line, r.byte_offset) AS turn,
    count(*) OVER (PARTITION BY r.rejected_line_no) AS times
  FROM rejections AS r
  JOIN loads AS l ON l.no = r.load_no) AS r
JOIN rejected_lines AS t ON t.no = r.rejected_line_no
WHERE r.turn = 1
ORDER BY r.started DESC, r.load_id, r.line, r.byte_offset
LIMIT :limit
