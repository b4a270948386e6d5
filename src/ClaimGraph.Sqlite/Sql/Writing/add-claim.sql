-- Adds a claim.
INSERT INTO claims (
  id, position_no, article_no, origin_no, speaker_no, stance, published_start, published_end, published_approximate,
  as_of_start, as_of_end, as_of_approximate, quote_start, quote_end, ref, quote)
VALUES (
  :id, :position, :article, :origin, :speaker, :stance, :published_start, :published_end, :published_approximate,
  :as_of_start, :as_of_end, :as_of_approximate, :quote_start, :quote_end, :ref, :quote)
