// Adds questions that the graph does not hold yet, with the concepts that they are about.
UNWIND $questions AS row
CREATE (q:Question {id: row.id, label: row.label, kind: row.kind, action: row.action, who: row.who, by: row.by, to: row.to, where: row.where,
  unit: row.unit, term: row.term, parties: row.parties, withoutBy: row.withoutBy, withoutTo: row.withoutTo, withoutParties: row.withoutParties})
WITH q, row
UNWIND range(0, size(row.roles) - 1) AS i
MATCH (c:Concept {id: row.concepts[i]})
CREATE (q)-[:ABOUT {role: row.roles[i]}]->(c)
