-- Brings what is gathered from a position's claims up to date. Everything else is in its id.
UPDATE positions SET
  counted_first_start = :counted_first_start, counted_first_end = :counted_first_end, counted_first_approximate = :counted_first_approximate,
  counted_last_start = :counted_last_start, counted_last_end = :counted_last_end, counted_last_approximate = :counted_last_approximate,
  published_first_start = :published_first_start, published_first_end = :published_first_end, published_first_approximate = :published_first_approximate,
  speakers = :speakers
WHERE no = :no
