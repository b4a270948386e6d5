// Finds claims by the provider's own name for them.
CREATE INDEX claim_ref IF NOT EXISTS FOR (n:Claim) ON (n.ref)
