// Adds claims that the graph does not hold yet, and joins them with article, position, origin and speaker.
UNWIND $claims AS row
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
  CREATE (c)-[:ATTRIBUTED_TO]->(s))
