-- Gives saved queries the words that the Neo4j graph holds: labels, ids in hexadecimal digits, times as EDTF. edtf() and position_label() are the program's own.
CREATE TEMP VIEW IF NOT EXISTS positions_in_words AS
SELECT
  no,
  question_no,
  lower(hex(id)) AS id,
  position_label(kind, minimum, maximum, value_start, value_end, status, value_approximate, when_start, when_end, when_approximate, polarity) AS label,
  edtf(counted_first_start, counted_first_end, counted_first_approximate) AS counted_first,
  edtf(published_first_start, published_first_end, published_first_approximate) AS published_first,
  minimum,
  maximum,
  kind,
  status,
  polarity
FROM main.positions;

CREATE TEMP VIEW IF NOT EXISTS claims_in_words AS
SELECT
  c.no,
  c.position_no,
  c.article_no,
  c.origin_no,
  c.speaker_no,
  a.outlet_no,
  lower(hex(c.id)) AS id,
  o.name AS outlet,
  (SELECT s.name FROM main.speakers AS s WHERE s.no = c.speaker_no) AS speaker,
  CASE c.stance WHEN 0 THEN 'asserts' WHEN 1 THEN 'quotes' WHEN 2 THEN 'doubts' ELSE 'denies' END AS stance,
  edtf(c.published_start, c.published_end, c.published_approximate) AS published,
  edtf(a.published_start, a.published_end, a.published_approximate) AS article_published,
  a.key AS article,
  a.title,
  c.ref,
  c.quote_start,
  c.quote_end,
  c.quote
FROM main.claims AS c
JOIN main.articles AS a ON a.no = c.article_no
JOIN main.outlets AS o ON o.no = a.outlet_no;

CREATE TEMP VIEW IF NOT EXISTS links_in_words AS
SELECT
  from_no,
  to_no,
  verdict,
  CASE verdict
    WHEN 0 THEN 'CONFLICTS_WITH' WHEN 1 THEN 'UNDECIDED' WHEN 2 THEN 'UPDATES' WHEN 3 THEN 'INCLUDES' WHEN 4 THEN 'REFINES' ELSE 'AGREES_WITH'
  END AS verdict_word,
  coalesce(severity, -1) AS rank,
  CASE severity WHEN 0 THEN 'minor' WHEN 1 THEN 'major' WHEN 2 THEN 'extreme' END AS severity,
  gap,
  ratio,
  rule,
  reason
FROM main.links;

-- Both directions of each conflict, for those who look from one end.
CREATE TEMP VIEW IF NOT EXISTS conflicts_of AS
SELECT from_no AS position_no, to_no AS other_no FROM main.links WHERE verdict = 0
UNION ALL
SELECT to_no, from_no FROM main.links WHERE verdict = 0;

-- The outlets that state a position, as a list, and the first of its quotes.
CREATE TEMP VIEW IF NOT EXISTS backing_in_words AS
SELECT
  p.no AS position_no,
  (SELECT json_group_array(b.outlet ORDER BY b.outlet) FROM (SELECT DISTINCT c.outlet FROM claims_in_words AS c WHERE c.position_no = p.no) AS b) AS outlets,
  (SELECT c.quote FROM claims_in_words AS c WHERE c.position_no = p.no AND c.quote IS NOT NULL ORDER BY c.outlet, c.id LIMIT 1) AS quote
FROM main.positions AS p;
