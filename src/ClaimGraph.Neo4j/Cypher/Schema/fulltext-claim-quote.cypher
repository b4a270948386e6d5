// Searches quotes in Arabic: CALL db.index.fulltext.queryNodes('claim_quote', 'المدينة').
CREATE FULLTEXT INDEX claim_quote IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic', `fulltext.eventually_consistent`: true}}
