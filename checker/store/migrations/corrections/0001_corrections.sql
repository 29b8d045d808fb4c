-- Readers' corrections. What a reader wrote and who the reader is stand in private tables, which no export takes along
-- and which can be purged; what was understood of it, and what was decided, stays.

CREATE TABLE tips (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    submission TEXT NOT NULL UNIQUE,
    received TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT,
    understood TEXT,
    last_check INTEGER
);

-- What each check makes of the tips: made again by the next one.
CREATE TABLE tip_readings (
    tip TEXT NOT NULL REFERENCES tips (id),
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    document TEXT,
    claim TEXT,
    sure INTEGER NOT NULL,
    triage TEXT NOT NULL,
    PRIMARY KEY (tip, position)
);
CREATE INDEX tip_readings_subject ON tip_readings (subject);
CREATE INDEX tip_readings_document ON tip_readings (document);
CREATE INDEX tip_readings_claim ON tip_readings (claim);

CREATE TABLE private_tips (
    tip TEXT PRIMARY KEY REFERENCES tips (id),
    article TEXT,
    passage TEXT,
    text TEXT NOT NULL,
    proposed TEXT,
    source TEXT
);

CREATE TABLE private_readers (
    tip TEXT PRIMARY KEY REFERENCES tips (id),
    code_hash TEXT NOT NULL UNIQUE,
    name TEXT,
    email TEXT,
    email_hash TEXT,
    address_hash TEXT
);
CREATE INDEX private_readers_email ON private_readers (email_hash);

CREATE TABLE private_secrets (
    name TEXT PRIMARY KEY,
    secret TEXT NOT NULL
);

CREATE TABLE private_attempts (
    at TEXT NOT NULL,
    address_hash TEXT NOT NULL,
    document TEXT
);
CREATE INDEX private_attempts_address ON private_attempts (address_hash, at);
CREATE INDEX private_attempts_document ON private_attempts (document, at);
CREATE INDEX private_attempts_at ON private_attempts (at);

-- Every step of every group of tips, sealed: see the ledger of judgements.
CREATE TABLE correction_steps (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    editor TEXT NOT NULL,
    subject TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    gravity TEXT,
    kind TEXT,
    document TEXT,
    data TEXT,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX correction_steps_subject ON correction_steps (subject);
CREATE TRIGGER correction_steps_stay BEFORE UPDATE ON correction_steps
BEGIN
    SELECT RAISE(ABORT, 'steps are never changed: add a new one');
END;
CREATE TRIGGER correction_steps_remain BEFORE DELETE ON correction_steps
BEGIN
    SELECT RAISE(ABORT, 'steps are never deleted: add a new one');
END;

-- Rights of reply have a legal clock and are no corrections: a table and a private table of their own.
CREATE TABLE reply_demands (
    id TEXT PRIMARY KEY,
    submission TEXT NOT NULL UNIQUE,
    received TEXT NOT NULL,
    document TEXT,
    law TEXT NOT NULL,
    due TEXT NOT NULL,
    late INTEGER NOT NULL
);

CREATE TABLE private_replies (
    demand TEXT PRIMARY KEY REFERENCES reply_demands (id),
    code_hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT,
    concerns TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE TABLE reply_steps (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    editor TEXT NOT NULL,
    demand TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE TRIGGER reply_steps_stay BEFORE UPDATE ON reply_steps
BEGIN
    SELECT RAISE(ABORT, 'steps are never changed: add a new one');
END;
CREATE TRIGGER reply_steps_remain BEFORE DELETE ON reply_steps
BEGIN
    SELECT RAISE(ABORT, 'steps are never deleted: add a new one');
END;
