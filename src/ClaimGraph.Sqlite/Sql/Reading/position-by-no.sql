-- A position by its number, with its question's.
SELECT p.no, p.id, p.kind, p.minimum, p.maximum, p.value_start, p.value_end, p.status, p.value_approximate,
  p.when_start, p.when_end, p.when_approximate, p.when_assumed, p.scope, p.polarity,
  p.counted_first_start, p.counted_first_end, p.counted_first_approximate,
  p.counted_last_start, p.counted_last_end, p.counted_last_approximate,
  p.published_first_start, p.published_first_end, p.published_first_approximate, p.speakers,
  p.question_no
FROM positions AS p
WHERE p.no = :no
