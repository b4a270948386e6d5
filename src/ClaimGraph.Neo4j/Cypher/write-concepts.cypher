// Writes concepts with their labels.
UNWIND $concepts AS row
MERGE (c:Concept {id: row.id})
SET c.label = row.label, c.labelAr = row.labelAr
