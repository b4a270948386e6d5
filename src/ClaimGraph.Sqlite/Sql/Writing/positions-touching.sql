-- The positions of a question that touch some days. A short span (62 days, see is_long) that touches them ends soon after the last.
SELECT p.no, p.id, p.kind, p.minimum, p.maximum, p.value_start, p.value_end, p.status, p.value_approximate,
  p.when_start, p.when_end, p.when_approximate, p.when_assumed, p.scope, p.polarity,
  p.counted_first_start, p.counted_first_end, p.counted_first_approximate,
  p.counted_last_start, p.counted_last_end, p.counted_last_approximate,
  p.published_first_start, p.published_first_end, p.published_first_approximate, p.speakers
FROM positions AS p
WHERE p.question_no = :question AND p.is_long = 0 AND p.last_day BETWEEN :first_day AND :last_day + 62 AND p.first_day <= :last_day
UNION ALL
SELECT p.no, p.id, p.kind, p.minimum, p.maximum, p.value_start, p.value_end, p.status, p.value_approximate,
  p.when_start, p.when_end, p.when_approximate, p.when_assumed, p.scope, p.polarity,
  p.counted_first_start, p.counted_first_end, p.counted_first_approximate,
  p.counted_last_start, p.counted_last_end, p.counted_last_approximate,
  p.published_first_start, p.published_first_end, p.published_first_approximate, p.speakers
FROM positions AS p
WHERE p.question_no = :question AND p.is_long = 1 AND p.last_day >= :first_day AND p.first_day <= :last_day
