-- Since when somebody was at work on this Ledger without a break, and when last: what came before a break may be known to
-- another Ledger only, of which this is a backup.
CREATE TABLE presence (
  one INTEGER PRIMARY KEY,          -- 1: there is one row
  unbroken_since TEXT NOT NULL,
  seen_at TEXT NOT NULL
);
