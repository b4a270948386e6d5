-- All concepts with what each lies in or is a part of: a row for each of these, or one without.
SELECT c.id, c.label, c.arabic_label, w.id
FROM concepts AS c
LEFT JOIN concepts_broader AS b ON b.concept_no = c.no
LEFT JOIN concepts AS w ON w.no = b.broader_no
ORDER BY c.no
