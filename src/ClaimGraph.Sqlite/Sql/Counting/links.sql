-- How many links there are of each verdict and severity.
SELECT verdict, severity, count(*) FROM links INDEXED BY links_by_owner GROUP BY verdict, severity
