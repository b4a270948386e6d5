-- Says where a load met a rejected line.
INSERT INTO rejections (load_no, rejected_line_no, file, line, byte_offset, member)
VALUES (:load, :rejected_line, :file, :line, :byte_offset, :member)
