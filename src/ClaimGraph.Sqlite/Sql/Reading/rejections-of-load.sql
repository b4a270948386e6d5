-- The rejections of a load.
SELECT r.file, r.line, r.byte_offset, r.member, t.reason, t.text
FROM loads AS l
JOIN rejections AS r ON r.load_no = l.no
JOIN rejected_lines AS t ON t.no = r.rejected_line_no
WHERE l.id = :load
ORDER BY r.line, r.byte_offset, r.no
