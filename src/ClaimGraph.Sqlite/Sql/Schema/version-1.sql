-- Creates the graph of version 1 in an empty database.
--
-- How to read it in the sqlite3 shell: begin with the views at the end (claims_readable, positions_readable,
-- links_readable, conflicts, rejections_readable). The tables beneath name each other by their "no".
-- * Ids are SHA-256 over the content, 32 bytes: lower(hex(id)) shows them as reports do.
-- * Moments are whole seconds, days whole days since 0001-01-01; the least and the greatest whole number stand for open ends.
--   datetime(seconds - 62135596800, 'unixepoch') shows a moment. A span holds its start second and not its end second.
-- * Closed lists are numbers: kind 0 quantity, 1 date, 2 deal · stance 0 asserts, 1 quotes, 2 doubts, 3 denies ·
--   scope 0 incident, 1 total, 2 snapshot, 3 threshold · polarity 0 affirmed, 1 doubted, 2 denied ·
--   status 0 rumoured, 1 in-talks, 2 agreed, 3 carried-out, 4 unacknowledged, 5 denied, 6 broken ·
--   verdict 0 CONFLICTS_WITH, 1 UNDECIDED, 2 UPDATES, 3 INCLUDES, 4 REFINES, 5 AGREES_WITH · severity 0 minor, 1 major, 2 extreme.
-- The program writes without SQLite's checks of foreign keys; "claimgraph status --audit" looks for what they would find.

-- What is true of the whole graph: 'rules' is the fingerprint of the vocabulary and settings that made the links.
CREATE TABLE settings (
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Who publishes.
CREATE TABLE outlets (
  no INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

-- Published texts. key is the provider's id, or else the address. Where claims differ about an article, the least title,
-- address and language and the earliest publication are kept; each claim keeps the publication that it came with.
CREATE TABLE articles (
  no INTEGER PRIMARY KEY,
  outlet_no INTEGER NOT NULL REFERENCES outlets (no),
  key TEXT NOT NULL,
  id TEXT,
  url TEXT,
  title TEXT,
  language TEXT,
  published_start INTEGER NOT NULL,
  published_end INTEGER NOT NULL,
  published_approximate INTEGER NOT NULL,
  UNIQUE (outlet_no, key)
);

-- Whom claims are attributed to.
CREATE TABLE speakers (
  no INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

-- The named things that questions are about, and what each lies in or is a part of.
CREATE TABLE concepts (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  arabic_label TEXT
);

CREATE TABLE concepts_broader (
  concept_no INTEGER NOT NULL REFERENCES concepts (no),
  broader_no INTEGER NOT NULL REFERENCES concepts (no),
  PRIMARY KEY (concept_no, broader_no)
) WITHOUT ROWID;

-- What comparable claims answer. parties is a JSON array, null but for deals; without_... are the ids of the same
-- question with nobody named as doer or receiver, or without its parties.
CREATE TABLE questions (
  no INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  label TEXT NOT NULL,
  action TEXT,
  who TEXT,
  doer TEXT,
  receiver TEXT,
  place TEXT,
  unit TEXT,
  term TEXT,
  parties TEXT,
  without_by BLOB,
  without_to BLOB,
  without_parties BLOB
);
CREATE INDEX questions_without_by ON questions (without_by) WHERE without_by IS NOT NULL;
CREATE INDEX questions_without_to ON questions (without_to) WHERE without_to IS NOT NULL;
CREATE INDEX questions_without_parties ON questions (without_parties) WHERE without_parties IS NOT NULL;

CREATE TABLE questions_concepts (
  question_no INTEGER NOT NULL REFERENCES questions (no),
  role TEXT NOT NULL,
  concept_no INTEGER NOT NULL REFERENCES concepts (no),
  PRIMARY KEY (question_no, role, concept_no)
) WITHOUT ROWID;

-- Questions that are compared with each other. aspect: 0 where, 1 who, 2 by, 3 to, 4 action, 5 parties.
CREATE TABLE neighbours (
  part_no INTEGER NOT NULL REFERENCES questions (no),
  whole_no INTEGER NOT NULL REFERENCES questions (no),
  aspect INTEGER NOT NULL,
  levels INTEGER NOT NULL,
  PRIMARY KEY (part_no, whole_no)
) WITHOUT ROWID;
CREATE INDEX neighbours_by_whole ON neighbours (whole_no);

-- Answers to questions. The value is minimum and maximum (quantities), value_start and value_end (dates) or status (deals).
-- first_day and last_day are those that comparing looks at; is_long marks spans of more than 62 days, so that short ones
-- near some day are found without looking at all. speakers is a JSON array, null when nobody is named.
CREATE TABLE positions (
  no INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  question_no INTEGER NOT NULL REFERENCES questions (no),
  kind INTEGER NOT NULL,
  is_long INTEGER NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  minimum REAL,
  maximum REAL,
  value_start INTEGER,
  value_end INTEGER,
  status INTEGER,
  value_approximate INTEGER NOT NULL,
  when_start INTEGER NOT NULL,
  when_end INTEGER NOT NULL,
  when_approximate INTEGER NOT NULL,
  when_assumed INTEGER NOT NULL,
  scope INTEGER,
  polarity INTEGER NOT NULL,
  counted_first_start INTEGER NOT NULL,
  counted_first_end INTEGER NOT NULL,
  counted_first_approximate INTEGER NOT NULL,
  counted_last_start INTEGER NOT NULL,
  counted_last_end INTEGER NOT NULL,
  counted_last_approximate INTEGER NOT NULL,
  published_first_start INTEGER NOT NULL,
  published_first_end INTEGER NOT NULL,
  published_first_approximate INTEGER NOT NULL,
  speakers TEXT
);
CREATE INDEX positions_by_days ON positions (question_no, is_long, last_day, first_day);

-- Where claims of a position really come from: ten reprints are one origin. The position stands first in the index, so that
-- new rows touch few pages: an id alone is nowhere near the last one.
CREATE TABLE origins (
  no INTEGER PRIMARY KEY,
  position_no INTEGER NOT NULL REFERENCES positions (no),
  id BLOB NOT NULL,
  label TEXT NOT NULL,
  UNIQUE (position_no, id)
);

-- What articles say. The rest of a claim stands in its position (value, time, scope) and question (about). As for origins, the
-- position stands first in the index.
CREATE TABLE claims (
  no INTEGER PRIMARY KEY,
  position_no INTEGER NOT NULL REFERENCES positions (no),
  id BLOB NOT NULL,
  article_no INTEGER NOT NULL REFERENCES articles (no),
  origin_no INTEGER NOT NULL REFERENCES origins (no),
  speaker_no INTEGER REFERENCES speakers (no),
  stance INTEGER NOT NULL,
  published_start INTEGER NOT NULL,
  published_end INTEGER NOT NULL,
  published_approximate INTEGER NOT NULL,
  as_of_start INTEGER,
  as_of_end INTEGER,
  as_of_approximate INTEGER,
  quote_start INTEGER,
  quote_end INTEGER,
  ref TEXT,
  quote TEXT,
  UNIQUE (position_no, id)
);
CREATE INDEX claims_by_ref ON claims (ref) WHERE ref IS NOT NULL;

-- What holds between two positions, why, and how far they are apart. owner_no is the end whose neighbourhood decides.
CREATE TABLE links (
  from_no INTEGER NOT NULL REFERENCES positions (no),
  to_no INTEGER NOT NULL REFERENCES positions (no),
  owner_no INTEGER NOT NULL REFERENCES positions (no),
  verdict INTEGER NOT NULL,
  severity INTEGER,
  gap REAL,
  ratio REAL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (from_no, to_no)
) WITHOUT ROWID;
CREATE INDEX links_by_owner ON links (owner_no, verdict, severity);
CREATE INDEX links_updated ON links (to_no) WHERE verdict = 2;

-- The ledger: one row for each reading of one file. Times are UTC.
CREATE TABLE loads (
  no INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  file TEXT NOT NULL,
  sha256 TEXT,
  started TEXT NOT NULL,
  finished TEXT,
  batches INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  blank INTEGER NOT NULL,
  read INTEGER NOT NULL,
  loaded INTEGER NOT NULL,
  duplicate INTEGER NOT NULL,
  rejected INTEGER NOT NULL
);
CREATE INDEX loads_by_sha256 ON loads (sha256) WHERE sha256 IS NOT NULL;

-- Lines that could not be read, each text with each reason once; key is the id over both.
CREATE TABLE rejected_lines (
  no INTEGER PRIMARY KEY,
  key BLOB NOT NULL UNIQUE,
  reason TEXT NOT NULL,
  text TEXT NOT NULL
);

-- Where each load met them.
CREATE TABLE rejections (
  no INTEGER PRIMARY KEY,
  load_no INTEGER NOT NULL REFERENCES loads (no),
  rejected_line_no INTEGER NOT NULL REFERENCES rejected_lines (no),
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  byte_offset INTEGER NOT NULL,
  member TEXT
);
CREATE INDEX rejections_by_load ON rejections (load_no);

CREATE VIEW positions_readable AS
SELECT
  p.no,
  lower(hex(p.id)) AS id,
  q.label AS question,
  CASE p.kind
    WHEN 0 THEN coalesce(format('%.15g', p.minimum), '..') || ' to ' || coalesce(format('%.15g', p.maximum), '..')
    WHEN 1 THEN coalesce(datetime(p.value_start - 62135596800, 'unixepoch'), '..') || ' to ' || coalesce(datetime(p.value_end - 62135596800, 'unixepoch'), '..')
    ELSE CASE p.status
      WHEN 0 THEN 'rumoured' WHEN 1 THEN 'in-talks' WHEN 2 THEN 'agreed' WHEN 3 THEN 'carried-out'
      WHEN 4 THEN 'unacknowledged' WHEN 5 THEN 'denied' ELSE 'broken' END
  END AS value,
  p.value_approximate AS approximate,
  coalesce(datetime(p.when_start - 62135596800, 'unixepoch'), '..') AS when_start,
  coalesce(datetime(p.when_end - 62135596800, 'unixepoch'), '..') AS when_end,
  p.when_assumed,
  CASE p.scope WHEN 0 THEN 'incident' WHEN 1 THEN 'total' WHEN 2 THEN 'snapshot' WHEN 3 THEN 'threshold' END AS scope,
  CASE p.polarity WHEN 0 THEN 'affirmed' WHEN 1 THEN 'doubted' ELSE 'denied' END AS polarity,
  p.speakers
FROM positions AS p
JOIN questions AS q ON q.no = p.question_no;

CREATE VIEW claims_readable AS
SELECT
  lower(hex(c.id)) AS id,
  c.ref,
  o.name AS outlet,
  a.key AS article,
  datetime(c.published_start - 62135596800, 'unixepoch') AS published,
  s.name AS speaker,
  CASE c.stance WHEN 0 THEN 'asserts' WHEN 1 THEN 'quotes' WHEN 2 THEN 'doubts' ELSE 'denies' END AS stance,
  p.question,
  p.value,
  p.approximate,
  p.when_start,
  p.when_end,
  p.scope,
  c.quote,
  n.label AS origin
FROM claims AS c
JOIN positions_readable AS p ON p.no = c.position_no
JOIN articles AS a ON a.no = c.article_no
JOIN outlets AS o ON o.no = a.outlet_no
JOIN origins AS n ON n.no = c.origin_no
LEFT JOIN speakers AS s ON s.no = c.speaker_no;

CREATE VIEW links_readable AS
SELECT
  CASE l.verdict
    WHEN 0 THEN 'CONFLICTS_WITH' WHEN 1 THEN 'UNDECIDED' WHEN 2 THEN 'UPDATES' WHEN 3 THEN 'INCLUDES' WHEN 4 THEN 'REFINES' ELSE 'AGREES_WITH'
  END AS verdict,
  CASE l.severity WHEN 0 THEN 'minor' WHEN 1 THEN 'major' WHEN 2 THEN 'extreme' END AS severity,
  l.rule,
  l.reason,
  l.gap,
  l.ratio,
  f.question AS from_question,
  f.value AS from_value,
  f.when_start AS from_when,
  t.question AS to_question,
  t.value AS to_value,
  t.when_start AS to_when,
  f.id AS from_id,
  t.id AS to_id
FROM links AS l
JOIN positions_readable AS f ON f.no = l.from_no
JOIN positions_readable AS t ON t.no = l.to_no;

-- The conflicts, the worst ones first.
CREATE VIEW conflicts AS
SELECT severity, reason, rule, gap, ratio, from_question, from_value, to_question, to_value, from_id, to_id
FROM links_readable
WHERE verdict = 'CONFLICTS_WITH'
ORDER BY CASE severity WHEN 'extreme' THEN 0 WHEN 'major' THEN 1 ELSE 2 END, ratio DESC;

CREATE VIEW rejections_readable AS
SELECT l.started, r.file, r.line, r.byte_offset, r.member, t.reason, t.text
FROM rejections AS r
JOIN rejected_lines AS t ON t.no = r.rejected_line_no
JOIN loads AS l ON l.no = r.load_no;
