/**
 * The tables of the Chronicle. Anyone may open the file with any SQLite tool: names are the words of the house, days are
 * `YYYY-MM-DD`, everything said can be read without this code. Nothing here but `former_ids` is the only copy of
 * anything: a file of another version is thrown away and made again from the corpus, so raise VERSION with every change below.
 */
export const VERSION = 13

export const SCHEMA = `
  CREATE TABLE about (what TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    file TEXT NOT NULL,
    title TEXT,
    publisher TEXT,
    url TEXT,
    published TEXT,                     -- 2022-02-28, 2022-02 or 2022
    published_by_editor INTEGER NOT NULL,
    body TEXT NOT NULL,                 -- every start and end counts in it, in UTF-16 code units
    body_line INTEGER NOT NULL,
    hash TEXT NOT NULL                  -- SHA-256 of the file
  ) STRICT;
  CREATE INDEX documents_newest ON documents (published DESC, id);
  CREATE INDEX documents_by ON documents (publisher, published DESC, id);

  -- What was read from a file by which version of the rules, so that an unchanged file is not read again. Written while
  -- the corpus is being read, so it may be ahead of all other tables; no question looks at it.
  CREATE TABLE readings (
    document TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    extractor TEXT NOT NULL,
    sentences TEXT NOT NULL,            -- JSON: [[start, end, what is said], …]
    extraction TEXT NOT NULL            -- JSON: an Extraction
  ) STRICT;

  CREATE TABLE sentences (
    number INTEGER PRIMARY KEY,         -- the rowid in sentence_words
    document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    said TEXT                           -- JSON: the days, places and people that it names; NULL: none
  ) STRICT;
  CREATE INDEX sentences_of ON sentences (document, start);

  CREATE TABLE people (
    name TEXT PRIMARY KEY,
    folded TEXT NOT NULL                -- without case and diacritics
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX people_folded ON people (folded);
  CREATE TABLE aliases (
    person TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (person, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX aliases_folded ON aliases (folded);

  CREATE TABLE events (
    number INTEGER PRIMARY KEY,         -- grows with the first day, so that every list below is in the order of days
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,               -- held, planned, cancelled, postponed
    title TEXT NOT NULL,
    start_day TEXT,                     -- NULL: the documents do not settle it
    end_day TEXT,
    precision TEXT,                     -- day, span, month, year
    certainty TEXT,                     -- stated, implied
    month_day TEXT,                     -- 02-28, only when the first day is known exactly
    days INTEGER,                       -- from the first to the last, both counted
    place TEXT,
    lists_present INTEGER NOT NULL,
    fingerprint TEXT NOT NULL           -- of everything said about the event: the same means nothing to write
  ) STRICT;
  CREATE INDEX events_by_kind ON events (kind);
  CREATE INDEX events_by_status ON events (status);
  CREATE INDEX events_known_days ON events (start_day) WHERE month_day IS NOT NULL;
  CREATE INDEX events_long ON events (end_day, start_day) WHERE days > 31;
  CREATE INDEX events_month_day ON events (month_day) WHERE month_day IS NOT NULL;

  -- The sentences an event is told in, as the front of an id (see src/core/event-id.ts).
  CREATE TABLE tellings (
    telling TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    PRIMARY KEY (telling, event)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tellings_of ON tellings (event);

  -- What became of events whose sentence was changed in its document. Not to be had from the corpus, which no longer says it;
  -- who loses it finds nothing behind a button of before the change.
  CREATE TABLE former_ids (id TEXT PRIMARY KEY, now TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE event_documents (
    event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (event, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_documents_of ON event_documents (document, event);

  CREATE TABLE organisers (
    event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (event, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE participations (
    event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    role TEXT,
    represents TEXT,
    part TEXT NOT NULL,                 -- organised, hosted, took part, addressed
    PRIMARY KEY (event, position)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX participations_of ON participations (person, event);
  CREATE INDEX participations_for ON participations (represents, event);

  CREATE TABLE citations (
    event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    position INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES documents DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    supports TEXT NOT NULL,             -- event, date, place, status, organiser, statement, participant:<name>
    noted_by_editor INTEGER NOT NULL,
    PRIMARY KEY (event, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX citations_of ON citations (document, start, event);

  CREATE TABLE disagreements (
    event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    position INTEGER NOT NULL,
    about TEXT NOT NULL,                -- people, place, date, status, role
    saying INTEGER NOT NULL,            -- rows of one saying are the documents that say the same
    value TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (event, position, saying, document)
  ) STRICT, WITHOUT ROWID;

  -- Counted when written, so that nobody who asks has to read all events.
  CREATE TABLE bodies (name TEXT PRIMARY KEY, events INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE places (name TEXT PRIMARY KEY, events INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  -- Words only, without a copy of the text; put in as src/chronicle/words.ts makes them.
  CREATE VIRTUAL TABLE event_words USING fts5 (
    title, place, people, documents, quotes, before,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE sentence_words USING fts5 (
    text,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
`
