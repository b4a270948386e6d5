-- Writes the ledger's entry of a load, in place of the one before.
INSERT INTO loads (id, file, sha256, started, finished, batches, lines, blank, read, loaded, duplicate, rejected)
VALUES (:id, :file, :sha256, :started, :finished, :batches, :lines, :blank, :read, :loaded, :duplicate, :rejected)
ON CONFLICT (id) DO UPDATE SET
  file = excluded.file, sha256 = excluded.sha256, started = excluded.started, finished = excluded.finished, batches = excluded.batches,
  lines = excluded.lines, blank = excluded.blank, read = excluded.read,
  loaded = excluded.loaded, duplicate = excluded.duplicate, rejected = excluded.rejected
RETURNING no
