-- How many there are of everything but links.
SELECT
  (SELECT count(*) FROM outlets),
  (SELECT count(*) FROM articles),
  (SELECT count(*) FROM claims),
  (SELECT count(*) FROM questions),
  (SELECT count(*) FROM positions),
  (SELECT count(*) FROM origins),
  (SELECT count(*) FROM rejected_lines),
  (SELECT count(*) FROM loads)
