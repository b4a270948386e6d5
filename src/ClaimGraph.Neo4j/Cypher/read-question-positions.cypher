// Reads the positions of some questions, and whether a later one takes the place of each.
UNWIND $questions AS question
MATCH (:Question {id: question})<-[:ANSWERS]-(p:Position)
RETURN p.id AS id, p.questionId AS question, p.kind AS kind, p.min AS min, p.max AS max, p.approximate AS approximate,
  p.date AS date, p.status AS status, p.when AS when, p.whenAssumed AS whenAssumed, p.scope AS scope, p.polarity AS polarity,
  p.countedFirst AS countedFirst, p.countedLast AS countedLast, p.publishedFirst AS publishedFirst, p.speakers AS speakers,
  EXISTS { (p)<-[:UPDATES]-() } AS updated
