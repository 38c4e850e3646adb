-- What was asked last in a thread or a direct message, for a question that goes on from it, also after a restart.
CREATE TABLE asked (
  place TEXT PRIMARY KEY,
  words TEXT NOT NULL,
  at TEXT NOT NULL
);
