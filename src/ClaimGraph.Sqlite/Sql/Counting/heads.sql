-- All questions with their worst conflict, conflicts and undecided links, counted where these begin.
SELECT q.no, q.kind, q.action, q.who, q.doer, q.receiver, q.place, q.unit, q.term, q.parties, h.worst, coalesce(h.conflicts, 0), coalesce(h.undecided, 0)
FROM questions AS q
LEFT JOIN (
  SELECT
    p.question_no,
    max(l.severity) FILTER (WHERE l.verdict = 0) AS worst,
    count(*) FILTER (WHERE l.verdict = 0) AS conflicts,
    count(*) FILTER (WHERE l.verdict = 1) AS undecided
  FROM links AS l INDEXED BY links_by_owner
  JOIN positions AS p ON p.no = l.from_no
  WHERE l.verdict IN (0, 1)
  GROUP BY p.question_no) AS h ON h.question_no = q.no
