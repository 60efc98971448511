/**
 * The steps that build the store, oldest first. `PRAGMA user_version` counts those that a file has been through, and a file
 * that was made by an older whosaid is brought up by the rest. A step is never edited once it was released; add another.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started TEXT NOT NULL,
    finished TEXT,
    whosaid TEXT NOT NULL,
    summary TEXT
  ) STRICT;

  CREATE TABLE lock (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    run INTEGER NOT NULL REFERENCES runs,
    pid INTEGER NOT NULL,
    host TEXT NOT NULL,
    beat INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE files (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    source_file TEXT NOT NULL UNIQUE,
    id TEXT NOT NULL,
    stamp TEXT NOT NULL,
    hash TEXT,
    settings TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL REFERENCES runs
  ) STRICT;

  CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    id TEXT NOT NULL,
    title TEXT, outlet TEXT, published TEXT, url TEXT, byline TEXT,
    direct INTEGER NOT NULL, mixed INTEGER NOT NULL, indirect INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX articles_by_file ON articles (file);

  CREATE TABLE quotes (
    number INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    quote_id TEXT NOT NULL,
    quote TEXT NOT NULL, quote_raw TEXT NOT NULL, type TEXT NOT NULL,
    speaker TEXT, speaker_kind TEXT NOT NULL, speaker_title TEXT, speaker_affiliation TEXT,
    source TEXT, resolved_by TEXT, cue TEXT, cue_lemma TEXT, medium TEXT, addressee TEXT, said_on TEXT,
    sentence TEXT NOT NULL, paragraph INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    rule TEXT NOT NULL, confidence REAL NOT NULL,
    family_id TEXT, family_size INTEGER, notes TEXT NOT NULL, review TEXT,
    content TEXT NOT NULL, cue_span TEXT, source_span TEXT, evidence TEXT NOT NULL
  ) STRICT;
  CREATE INDEX quotes_by_article ON quotes (article);
  CREATE INDEX quotes_by_speaker ON quotes (speaker, speaker_kind, speaker_title, speaker_affiliation);

  CREATE VIEW speakers AS
    SELECT speaker AS name, speaker_kind AS kind, count(*) AS quotes
    FROM quotes WHERE speaker IS NOT NULL GROUP BY speaker, speaker_kind;

  CREATE TABLE rejected (
    file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    article_id TEXT NOT NULL,
    reason TEXT NOT NULL
  ) STRICT;
  CREATE INDEX rejected_by_file ON rejected (file);

  CREATE TABLE exports (
    format TEXT PRIMARY KEY,
    run INTEGER NOT NULL,
    settings TEXT NOT NULL,
    content TEXT NOT NULL,
    files TEXT NOT NULL,
    places BLOB NOT NULL
  ) STRICT;
  `,
  `
  CREATE VIRTUAL TABLE quotes_text USING fts5 (
    quote, speaker, content = 'quotes', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO quotes_text (quotes_text) VALUES ('rebuild');
  CREATE TRIGGER quotes_added AFTER INSERT ON quotes BEGIN
    INSERT INTO quotes_text (rowid, quote, speaker) VALUES (new.number, new.quote, new.speaker);
  END;
  CREATE TRIGGER quotes_gone AFTER DELETE ON quotes BEGIN
    INSERT INTO quotes_text (quotes_text, rowid, quote, speaker) VALUES ('delete', old.number, old.quote, old.speaker);
  END;
  CREATE TRIGGER quotes_changed AFTER UPDATE OF quote, speaker ON quotes BEGIN
    INSERT INTO quotes_text (quotes_text, rowid, quote, speaker) VALUES ('delete', old.number, old.quote, old.speaker);
    INSERT INTO quotes_text (rowid, quote, speaker) VALUES (new.number, new.quote, new.speaker);
  END;
  `,
  `ALTER TABLE quotes ADD COLUMN act TEXT NOT NULL DEFAULT 'speech'`,
  // For a trigger FTS5 writes to disk what it holds, row by row: `FileWriter` adds the quotations of an article at once.
  `DROP TRIGGER quotes_added`,
];
