-- The source of truth. "change" numbers every change; a candidate carries the number of its last one.

CREATE TABLE change (
  sequence     INTEGER PRIMARY KEY AUTOINCREMENT,
  candidate_id TEXT NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('put', 'erase')),
  at           TEXT NOT NULL
);

CREATE TABLE candidate (
  id       TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL UNIQUE,
  file     TEXT NOT NULL,
  sha256   TEXT NOT NULL,
  received TEXT NOT NULL,
  stated   TEXT,
  career   TEXT NOT NULL
);

CREATE UNIQUE INDEX candidate_sha256 ON candidate (sha256);

CREATE TABLE source (
  candidate_id TEXT PRIMARY KEY REFERENCES candidate (id) ON DELETE CASCADE,
  bytes        BLOB NOT NULL
);

CREATE TABLE audit (
  at     TEXT NOT NULL,
  action TEXT NOT NULL,
  who    TEXT NOT NULL,
  detail TEXT NOT NULL
);
