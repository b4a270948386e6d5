-- All questions with what their positions say of each other; a link with another question counts for both. The
-- last column is the last day on which a position was first published; a span of the whole calendar is an unknown day.
WITH ends (question_no, verdict, severity) AS (
  SELECT f.question_no, l.verdict, l.severity
  FROM links AS l
  JOIN positions AS f ON f.no = l.from_no
  UNION ALL
  SELECT t.question_no, l.verdict, l.severity
  FROM links AS l
  JOIN positions AS f ON f.no = l.from_no
  JOIN positions AS t ON t.no = l.to_no
  WHERE t.question_no <> f.question_no)
SELECT q.no, q.kind, q.action, q.who, q.doer, q.receiver, q.place, q.unit, q.term, q.parties,
  l.worst, coalesce(l.conflicts, 0), coalesce(l.undecided, 0), coalesce(l.updates, 0), coalesce(l.agreements, 0) + coalesce(s.positions, 0), n.latest
FROM questions AS q
JOIN (
  SELECT question_no, max(CASE WHEN published_first_start = 0 AND published_first_end = 315537897600 THEN 0 ELSE (published_first_end - 1) / 86400 END) AS latest
  FROM positions
  GROUP BY question_no) AS n ON n.question_no = q.no
LEFT JOIN (
  SELECT
    question_no,
    max(severity) AS worst,
    count(*) FILTER (WHERE verdict = 0) AS conflicts,
    count(*) FILTER (WHERE verdict = 1) AS undecided,
    count(*) FILTER (WHERE verdict = 2) AS updates,
    count(*) FILTER (WHERE verdict > 2) AS agreements
  FROM ends
  GROUP BY question_no) AS l ON l.question_no = q.no
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
