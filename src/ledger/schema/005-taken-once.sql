-- What may be done once, and by whom first is all that counts: shared answers, lines that several processes hear.
CREATE TABLE taken (
  key TEXT PRIMARY KEY,
  at TEXT NOT NULL
);
