// Searches quotes in Arabic: CALL db.index.fulltext.queryNodes('claim_quote', 'المدينة').
CREATE FULLTEXT INDEX claim_quote IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic', `fulltext.eventually_consistent`: true}};
// Finds the articles that were published since a day.
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published);
// Finds claims by the provider's own name for them.
CREATE INDEX claim_ref IF NOT EXISTS FOR (n:Claim) ON (n.ref);
// Finds the load of a file by its bytes.
CREATE INDEX load_sha256 IF NOT EXISTS FOR (n:Load) ON (n.sha256);
// Finds the positions of a question that touch some days, also among tens of thousands.
CREATE INDEX position_days IF NOT EXISTS FOR (n:Position) ON (n.questionId, n.firstDay, n.lastDay);
// Finds the questions that name the doer which another question leaves open.
CREATE INDEX question_without_by IF NOT EXISTS FOR (n:Question) ON (n.withoutBy);
// Finds the deals of other parties on the same clause.
CREATE INDEX question_without_parties IF NOT EXISTS FOR (n:Question) ON (n.withoutParties);
// Finds the questions that name the receiver which another question leaves open.
CREATE INDEX question_without_to IF NOT EXISTS FOR (n:Question) ON (n.withoutTo);
// Every Article has an id of its own.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
// Every Claim has an id of its own.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
// Every ClaimGraph has an id of its own.
CREATE CONSTRAINT claimgraph_id IF NOT EXISTS FOR (n:ClaimGraph) REQUIRE n.id IS UNIQUE;
// Every Concept has an id of its own.
CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;
// Every HeldFile is held by one worker.
CREATE CONSTRAINT held_file_sha256 IF NOT EXISTS FOR (n:HeldFile) REQUIRE n.sha256 IS UNIQUE;
// Every Load has an id of its own.
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (n:Load) REQUIRE n.id IS UNIQUE;
// Every Origin has an id of its own.
CREATE CONSTRAINT origin_id IF NOT EXISTS FOR (n:Origin) REQUIRE n.id IS UNIQUE;
// Every Outlet has an id of its own.
CREATE CONSTRAINT outlet_id IF NOT EXISTS FOR (n:Outlet) REQUIRE n.id IS UNIQUE;
// Every Position has an id of its own.
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE;
// Every Question has an id of its own.
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (n:Question) REQUIRE n.id IS UNIQUE;
// Every Rejection has an id of its own.
CREATE CONSTRAINT rejection_id IF NOT EXISTS FOR (n:Rejection) REQUIRE n.id IS UNIQUE;
// Every Speaker has an id of its own.
CREATE CONSTRAINT speaker_id IF NOT EXISTS FOR (n:Speaker) REQUIRE n.id IS UNIQUE;
// Every Worker has a name of its own.
CREATE CONSTRAINT worker_id IF NOT EXISTS FOR (n:Worker) REQUIRE n.id IS UNIQUE;
// Waits until every index is filled, at most a minute.
CALL db.awaitIndexes(60);
// Writes the version of the schema, never an older one over a newer one.
MERGE (g:ClaimGraph {id: 'claimgraph'})
ON CREATE SET g.label = 'ClaimGraph', g.schema = 4
ON MATCH SET g.schema = CASE WHEN coalesce(g.schema, 0) > 4 THEN g.schema ELSE 4 END
RETURN g.schema AS schema;
// Writes concepts with their labels.
WITH [
'baghouz', 'baghouz', 'مفهوم',
'isis-members', 'isis-members', 'مفهوم',
'middle-east', 'Middle East', null,
'person', 'person', 'مفهوم',
'surrendered', 'surrendered', 'مفهوم',
'syria', 'Syria', 'سوريا'
] AS v
UNWIND [i IN range(0, size(v) - 1, 3) | {id: v[i + 0], label: v[i + 1], labelAr: v[i + 2]}] AS row
MERGE (c:Concept {id: row.id})
SET c.label = row.label, c.labelAr = row.labelAr;
// Joins concepts with what they lie in or are a part of.
WITH [
'baghouz', 'syria',
'isis-members', 'syria',
'person', 'syria',
'surrendered', 'syria',
'syria', 'middle-east'
] AS v
UNWIND [i IN range(0, size(v) - 1, 2) | {narrower: v[i + 0], broader: v[i + 1]}] AS row
MATCH (n:Concept {id: row.narrower})
MATCH (b:Concept {id: row.broader})
MERGE (n)-[:BROADER]->(b);
// Adds questions that the graph does not hold yet, with the concepts that they are about.
WITH [
'de3235a7a4be3fd067c714cd26be3cfd68a8fbdb24114725ffed19fc844c344f', 'how many isis-members surrendered at baghouz (person)', 'quantity', 'surrendered', 'isis-members', null, null, 'baghouz', 'person', null, null, null, null, null, '\u001Faction\u001Fwho\u001Fwhere\u001Funit', '\u001Fsurrendered\u001Fisis-members\u001Fbaghouz\u001Fperson'
] AS v
UNWIND [i IN range(0, size(v) - 1, 16) | {id: v[i + 0], label: v[i + 1], kind: v[i + 2], action: v[i + 3], who: v[i + 4], by: v[i + 5], to: v[i + 6], where: v[i + 7], unit: v[i + 8], term: v[i + 9], parties: v[i + 10], withoutBy: v[i + 11], withoutTo: v[i + 12], withoutParties: v[i + 13], roles: split(v[i + 14], '\u001F')[1..], concepts: split(v[i + 15], '\u001F')[1..]}] AS row
CREATE (q:Question {id: row.id, label: row.label, kind: row.kind, action: row.action, who: row.who, by: row.by, to: row.to, where: row.where,
  unit: row.unit, term: row.term, parties: row.parties, withoutBy: row.withoutBy, withoutTo: row.withoutTo, withoutParties: row.withoutParties})
WITH q, row
UNWIND range(0, size(row.roles) - 1) AS i
MATCH (c:Concept {id: row.concepts[i]})
CREATE (q)-[:ABOUT {role: row.roles[i]}]->(c);
// Writes new positions, and what their claims add to known ones.
WITH [
'a8f62f4923fd91f7c4b2e5c3bd23f515b54f8e2ef3fd3d8c018c6ff667c8ce98', 'de3235a7a4be3fd067c714cd26be3cfd68a8fbdb24114725ffed19fc844c344f', '200, 2019-02-20', 'quantity', 200, 200, false, null, null, null, null, '2019-02-20', '2019-02-20', '2019-02-20', false, null, 'affirmed', 737109, 737109, '2019-02-27', '2019-02-27', '2019-02-27', '\u001Fsdf',
'c33a41b943a8931c65e72f3bb00c7fc3c0ad40d217363ca96215d810dfb5fb9d', 'de3235a7a4be3fd067c714cd26be3cfd68a8fbdb24114725ffed19fc844c344f', 'about at least 20.5, 2019-02-20', 'quantity', 20.5, null, true, null, null, null, null, '2019-02-20', '2019-02-20', '2019-02-20', false, null, 'affirmed', 737109, 737109, '2019-02-28T10:00', '2019-02-28T10:00', '2019-02-28T10:00', null
] AS v
UNWIND [i IN range(0, size(v) - 1, 23) | {id: v[i + 0], questionId: v[i + 1], label: v[i + 2], kind: v[i + 3], min: v[i + 4], max: v[i + 5], approximate: v[i + 6], date: v[i + 7], start: v[i + 8], end: v[i + 9], status: v[i + 10], when: v[i + 11], whenStart: v[i + 12], whenEnd: v[i + 13], whenAssumed: v[i + 14], scope: v[i + 15], polarity: v[i + 16], firstDay: v[i + 17], lastDay: v[i + 18], countedFirst: v[i + 19], countedLast: v[i + 20], publishedFirst: v[i + 21], speakers: split(v[i + 22], '\u001F')[1..]}] AS row
MATCH (q:Question {id: row.questionId})
MERGE (p:Position {id: row.id})
ON CREATE SET p.questionId = row.questionId, p.label = row.label, p.kind = row.kind, p.min = row.min, p.max = row.max,
  p.approximate = row.approximate, p.date = row.date, p.start = date(row.start), p.end = date(row.end), p.status = row.status,
  p.when = row.when, p.whenStart = date(row.whenStart), p.whenEnd = date(row.whenEnd), p.whenAssumed = row.whenAssumed,
  p.scope = row.scope, p.polarity = row.polarity, p.firstDay = row.firstDay, p.lastDay = row.lastDay
SET p.countedFirst = row.countedFirst, p.countedLast = row.countedLast, p.publishedFirst = row.publishedFirst, p.speakers = row.speakers
MERGE (p)-[:ANSWERS]->(q);
// Writes articles with their outlets, and returns those that the graph held with other particulars.
WITH [
'feb04bd027363350b177d1325d7c07db1a8c04e4b97cd15c863e3732d4455284', 'article-1', 'article-1', 'article-1', null, null, null, '2019-02-27', '2019-02-27', 'syria-tv', 'syria-tv',
'2e00fb793b58cf1034338b768eb394c6d07e985d247bcba5bd27c85c2f2a9fdf', 'b', 'A <title>', 'b', 'https://b.example/?a=1&b=2', 'A <title>', 'en', '2019-02-28T10:00', '2019-02-28', 'alpha', 'alpha'
] AS v
UNWIND [i IN range(0, size(v) - 1, 11) | {id: v[i + 0], key: v[i + 1], label: v[i + 2], articleId: v[i + 3], url: v[i + 4], title: v[i + 5], language: v[i + 6], published: v[i + 7], publishedOn: v[i + 8], outlet: v[i + 9], outletLabel: v[i + 10]}] AS row
MERGE (o:Outlet {id: row.outlet})
ON CREATE SET o.label = row.outletLabel
MERGE (a:Article {id: row.id})
ON CREATE SET a.key = row.key, a.label = row.label, a.articleId = row.articleId, a.url = row.url, a.title = row.title,
  a.language = row.language, a.published = row.published, a.publishedOn = date(row.publishedOn)
MERGE (o)-[:PUBLISHED]->(a)
WITH a, row
WHERE a.published <> row.published OR coalesce(a.title, '') <> coalesce(row.title, '')
  OR coalesce(a.url, '') <> coalesce(row.url, '') OR coalesce(a.language, '') <> coalesce(row.language, '')
  OR coalesce(a.articleId, '') <> coalesce(row.articleId, '')
RETURN a.id AS id, a.articleId AS articleId, a.url AS url, a.title AS title, a.language AS language, a.published AS published;
// Adds claims that the graph does not hold yet, and joins them with article, position, origin and speaker.
WITH [
'392a72c7f7f758dbe25d488bab7989ac803c2c77b9291fe57487a1a3cf56ed62', 'a-1', null, 'وصلوا إلى "المدينة"', 'quantity', 'وصلوا إلى "المدينة"', 10, 29, 'asserts', 'sdf', '2019-02-27', '2019-02-27', null, 'feb04bd027363350b177d1325d7c07db1a8c04e4b97cd15c863e3732d4455284', 'a8f62f4923fd91f7c4b2e5c3bd23f515b54f8e2ef3fd3d8c018c6ff667c8ce98', '85e88c317d833456266af93b75168c8542bbe6c34eae5ee12814c090ad4b9ea4', 'sdf', '\u001Fsdf',
'd982b30d020bdd30c8eaaab4024855ed9d79f5759d987f42b95add1f92f9f90e', null, null, 'about at least 20.5', 'quantity', null, null, null, 'asserts', null, '2019-02-28T10:00', '2019-02-28', null, '2e00fb793b58cf1034338b768eb394c6d07e985d247bcba5bd27c85c2f2a9fdf', 'c33a41b943a8931c65e72f3bb00c7fc3c0ad40d217363ca96215d810dfb5fb9d', '6ca7c873b05c327488a98ba21cdd7a97d375ca039e8e8d61671c4f064ec84ba8', 'alpha', ''
] AS v
UNWIND [i IN range(0, size(v) - 1, 18) | {id: v[i + 0], ref: v[i + 1], longRef: v[i + 2], label: v[i + 3], kind: v[i + 4], quote: v[i + 5], quoteStart: v[i + 6], quoteEnd: v[i + 7], stance: v[i + 8], speaker: v[i + 9], published: v[i + 10], publishedOn: v[i + 11], asOf: v[i + 12], article: v[i + 13], position: v[i + 14], origin: v[i + 15], originLabel: v[i + 16], speakers: split(v[i + 17], '\u001F')[1..]}] AS row
MATCH (a:Article {id: row.article})
MATCH (p:Position {id: row.position})
MERGE (o:Origin {id: row.origin})
ON CREATE SET o.label = row.originLabel
CREATE (c:Claim {id: row.id, ref: row.ref, longRef: row.longRef, label: row.label, kind: row.kind, quote: row.quote, quoteStart: row.quoteStart,
  quoteEnd: row.quoteEnd, stance: row.stance, speaker: row.speaker, published: row.published, publishedOn: date(row.publishedOn), asOf: row.asOf})
CREATE (a)-[:MAKES]->(c)
CREATE (c)-[:STATES]->(p)
CREATE (c)-[:TRACES_TO]->(o)
FOREACH (speaker IN row.speakers |
  MERGE (s:Speaker {id: speaker})
  ON CREATE SET s.label = row.speaker
  CREATE (c)-[:ATTRIBUTED_TO]->(s));
// Writes links between positions in the place of those with the same ends; the type of the relationship is the verdict.
WITH [
'values-differ', '\'200\' and \'2,000\' differ.', 1800.0, 10.0, 'major', 'from', 'a8f62f4923fd91f7c4b2e5c3bd23f515b54f8e2ef3fd3d8c018c6ff667c8ce98', 'c33a41b943a8931c65e72f3bb00c7fc3c0ad40d217363ca96215d810dfb5fb9d', 'CONFLICTS_WITH'
] AS v
UNWIND [i IN range(0, size(v) - 1, 9) | {rule: v[i + 0], reason: v[i + 1], gap: v[i + 2], ratio: v[i + 3], severity: v[i + 4], owner: v[i + 5], from: v[i + 6], to: v[i + 7], verdict: v[i + 8]}] AS row
MATCH (f:Position {id: row.from})
MATCH (t:Position {id: row.to})
CALL (f, t) {
  MATCH (f)-[old:AGREES_WITH|REFINES|CONFLICTS_WITH|UPDATES|INCLUDES|UNDECIDED]->(t)
  DELETE old
}
CREATE (f)-[:$(row.verdict) {rule: row.rule, reason: row.reason, gap: row.gap, ratio: row.ratio, severity: row.severity, owner: row.owner}]->(t);
// Writes the ledger's entries of loads, and the rules by which links are made.
WITH [
'1a6343f67cdae57514044ba39a3a03f2c591f437a3e6f57c3d8e672689902e51', 'claims.jsonl', 'claims.jsonl', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2019-03-01T12:30:15.1250000Z', '2019-03-01T12:31:15.1250000Z', 3, 0, 3, 2, 0, 1, 1
] AS v
UNWIND [i IN range(0, size(v) - 1, 13) | {id: v[i + 0], label: v[i + 1], file: v[i + 2], sha256: v[i + 3], started: v[i + 4], finished: v[i + 5], lines: v[i + 6], blank: v[i + 7], read: v[i + 8], loaded: v[i + 9], duplicate: v[i + 10], rejected: v[i + 11], batches: v[i + 12]}] AS row
MERGE (l:Load {id: row.id})
SET l.label = row.label, l.file = row.file, l.sha256 = row.sha256, l.started = datetime(row.started), l.finished = datetime(row.finished),
  l.lines = row.lines, l.blank = row.blank, l.read = row.read, l.loaded = row.loaded, l.duplicate = row.duplicate,
  l.rejected = row.rejected, l.batches = row.batches
WITH count(*) AS loads
MATCH (g:ClaimGraph {id: 'claimgraph'})
SET g.rules = 'rules-1';
// Keeps rejected lines: each text with each reason once, and where each load met it.
WITH [
'fb1991582dd01375561965894acde4557db955cf9fc8204b01476fa33238ce2c', 'The line ends too early: end it.', 'The line ends too early: end it.', '=1+1', 3, 300, 'claims.jsonl', null, '1a6343f67cdae57514044ba39a3a03f2c591f437a3e6f57c3d8e672689902e51'
] AS v
UNWIND [i IN range(0, size(v) - 1, 9) | {id: v[i + 0], label: v[i + 1], reason: v[i + 2], text: v[i + 3], line: v[i + 4], offset: v[i + 5], file: v[i + 6], member: v[i + 7], load: v[i + 8]}] AS row
MERGE (l:Load {id: row.load})
MERGE (r:Rejection {id: row.id})
ON CREATE SET r.label = row.label, r.reason = row.reason, r.text = row.text
CREATE (l)-[:REJECTED {line: row.line, offset: row.offset, file: row.file, member: row.member}]->(r);
