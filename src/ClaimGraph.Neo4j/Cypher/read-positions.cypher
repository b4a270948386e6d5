// Reads the positions of some questions that touch some days, with the links that these positions own.
UNWIND $windows AS w
MATCH (p:Position)
WHERE p.questionId = w.question AND p.firstDay <= w.last AND p.lastDay >= w.first
RETURN p.id AS id, p.questionId AS question, p.kind AS kind, p.min AS min, p.max AS max, p.approximate AS approximate,
  p.date AS date, p.status AS status, p.when AS when, p.whenAssumed AS whenAssumed, p.scope AS scope, p.polarity AS polarity,
  p.countedFirst AS countedFirst, p.countedLast AS countedLast, p.publishedFirst AS publishedFirst, p.speakers AS speakers,
  COLLECT {
    MATCH (p)-[r:AGREES_WITH|REFINES|CONFLICTS_WITH|UPDATES|INCLUDES|UNDECIDED]-(o:Position)
    WHERE r.owner = CASE WHEN startNode(r) = p THEN 'from' ELSE 'to' END
    RETURN {other: o.id, owner: r.owner, verdict: type(r), rule: r.rule, reason: r.reason, gap: r.gap, ratio: r.ratio, severity: r.severity}
  } AS links
