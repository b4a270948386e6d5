-- Makes everything permanent.
COMMIT
