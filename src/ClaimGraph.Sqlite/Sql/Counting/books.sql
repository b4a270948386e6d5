-- The sum of all books.
SELECT
  coalesce(sum(lines), 0), coalesce(sum(blank), 0), coalesce(sum(read), 0),
  coalesce(sum(loaded), 0), coalesce(sum(duplicate), 0), coalesce(sum(rejected), 0),
  (SELECT count(*) FROM rejections),
  (SELECT count(*) FROM claims)
FROM loads
