-- All questions with what their positions say of each other; links are counted where they begin. The
-- last column is the last day on which a position was first published.
SELECT q.no, q.kind, q.action, q.who, q.doer, q.receiver, q.place, q.unit, q.term, q.parties,
  l.worst, coalesce(l.conflicts, 0), coalesce(l.undecided, 0), coalesce(l.updates, 0), coalesce(l.agreements, 0) + coalesce(s.positions, 0), n.latest
FROM questions AS q
JOIN (
  SELECT question_no, max((published_first_end - 1) / 86400) AS latest
  FROM positions
  GROUP BY question_no) AS n ON n.question_no = q.no
LEFT JOIN (
  SELECT
    p.question_no,
    max(l.severity) AS worst,
    count(*) FILTER (WHERE l.verdict = 0) AS conflicts,
    count(*) FILTER (WHERE l.verdict = 1) AS undecided,
    count(*) FILTER (WHERE l.verdict = 2) AS updates,
    count(*) FILTER (WHERE l.verdict > 2) AS agreements
  FROM links AS l
  JOIN positions AS p ON p.no = l.from_no
  GROUP BY p.question_no) AS l ON l.question_no = q.no
LEFT JOIN (
  SELECT p.question_no, count(*) AS positions
  FROM (
    SELECT c.position_no
    FROM claims AS c
    JOIN articles AS a ON a.no = c.article_no
    GROUP BY c.position_no
    HAVING min(a.outlet_no) <> max(a.outlet_no)) AS shared
  JOIN positions AS p ON p.no = shared.position_no
  GROUP BY p.question_no) AS s ON s.question_no = q.no
