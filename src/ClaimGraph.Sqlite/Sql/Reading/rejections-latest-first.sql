-- The rejections of the latest loads first, each text with each reason once.
SELECT r.file, r.line, r.byte_offset, r.member, t.reason, t.text
FROM (
  SELECT
    no, rejected_line_no, started, load_id, line, byte_offset, file, member,
    row_number() OVER (PARTITION BY rejected_line_no ORDER BY started DESC, load_id, line, byte_offset) AS turn
  FROM (
    SELECT r.no, r.rejected_line_no, r.line, r.byte_offset, r.file, r.member, l.started, l.id AS load_id
    FROM rejections AS r
    JOIN loads AS l ON l.no = r.load_no)) AS r
JOIN rejected_lines AS t ON t.no = r.rejected_line_no
WHERE r.turn = 1
ORDER BY r.started DESC, r.load_id, r.line, r.byte_offset
LIMIT :limit
