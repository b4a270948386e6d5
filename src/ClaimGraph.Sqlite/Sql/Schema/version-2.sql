-- Adds the workers that share the loading of files. What they hold is theirs as long as they report within their lease.

-- Times are seconds since 1970, UTC, by the clock of the machine that holds the file; "oldest" and "lease" are seconds.
CREATE TABLE workers (
  no INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  machine TEXT NOT NULL,
  started TEXT NOT NULL,
  seen REAL NOT NULL,
  lease REAL NOT NULL,
  waiting INTEGER NOT NULL,
  oldest REAL,
  set_aside INTEGER NOT NULL
);

-- Files that a worker is loading or about to load, by their bytes.
CREATE TABLE held_files (
  sha256 TEXT PRIMARY KEY NOT NULL,
  worker_no INTEGER NOT NULL REFERENCES workers (no)
) WITHOUT ROWID;
CREATE INDEX held_files_by_worker ON held_files (worker_no);
