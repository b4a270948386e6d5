// Writes new positions, and what their claims add to known ones.
UNWIND $positions AS row
MATCH (q:Question {id: row.questionId})
MERGE (p:Position {id: row.id})
ON CREATE SET p.questionId = row.questionId, p.label = row.label, p.kind = row.kind, p.min = row.min, p.max = row.max,
  p.approximate = row.approximate, p.date = row.date, p.start = date(row.start), p.end = date(row.end), p.status = row.status,
  p.when = row.when, p.whenStart = date(row.whenStart), p.whenEnd = date(row.whenEnd), p.whenAssumed = row.whenAssumed,
  p.scope = row.scope, p.polarity = row.polarity, p.firstDay = row.firstDay, p.lastDay = row.lastDay
SET p.countedFirst = row.countedFirst, p.countedLast = row.countedLast, p.publishedFirst = row.publishedFirst, p.speakers = row.speakers
MERGE (p)-[:ANSWERS]->(q)
