-- Adds a position; one that is there stays.
INSERT INTO positions (
  id, question_no, kind, is_long, first_day, last_day, minimum, maximum, value_start, value_end, status, value_approximate,
  when_start, when_end, when_approximate, when_assumed, scope, polarity,
  counted_first_start, counted_first_end, counted_first_approximate,
  counted_last_start, counted_last_end, counted_last_approximate,
  published_first_start, published_first_end, published_first_approximate, speakers)
VALUES (
  :id, :question, :kind, :is_long, :first_day, :last_day, :minimum, :maximum, :value_start, :value_end, :status, :value_approximate,
  :when_start, :when_end, :when_approximate, :when_assumed, :scope, :polarity,
  :counted_first_start, :counted_first_end, :counted_first_approximate,
  :counted_last_start, :counted_last_end, :counted_last_approximate,
  :published_first_start, :published_first_end, :published_first_approximate, :speakers)
ON CONFLICT (id) DO NOTHING
