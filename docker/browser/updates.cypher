// Chains of updates, step by step
// Which later answer took the place of which earlier one. Read down; the last step of a chain leads to what holds now.
// question: words of its label as they stand there, or the beginning of its id (8 digits or more)
// :param question => '';
// :param limit => 50;
MATCH (t:Position)<-[l:UPDATES]-(f:Position)-[:ANSWERS]->(q:Question)
WHERE q.label CONTAINS $question OR (size($question) >= 8 AND q.id STARTS WITH $question)
WITH f, l, t, q ORDER BY q.label, q.id, t.countedFirst, f.countedFirst, t.id, f.id LIMIT $limit
RETURN q.label AS question, t.label AS earlier, f.label AS later, l.rule AS rule, NOT EXISTS { (f)<-[:UPDATES]-() } AS is_last, l.gap AS gap,
  COLLECT { MATCH (t)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o.label ORDER BY o.label } AS earlier_outlets,
  COLLECT { MATCH (f)<-[:STATES]-(:Claim)<-[:MAKES]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o.label ORDER BY o.label } AS later_outlets,
  left(t.id, 12) AS earlier_id, left(f.id, 12) AS later_id, l.reason AS reason,
  [f, l, t, q] + [path = (f)-[:ANSWERS]->(q) | path] + [path = (t)-[:ANSWERS]->(q) | path] AS drawing
ORDER BY q.label, q.id, t.countedFirst, f.countedFirst, t.id, f.id
