-- Says what a concept lies in or is a part of.
INSERT OR IGNORE INTO concepts_broader (concept_no, broader_no) VALUES (:concept, :broader)
