-- Readers' corrections. What a reader wrote and who the reader is stand in private tables, which no export takes along
-- and which can be purged; what was understood of it, and what was decided, stays.

CREATE TABLE tips (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    submission TEXT NOT NULL UNIQUE,
    received TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT,
    document TEXT,
    claim TEXT,
    subject TEXT,
    triage TEXT,
    understood TEXT,
    last_check INTEGER
);
CREATE INDEX tips_subject ON tips (subject);
CREATE INDEX tips_document ON tips (document);

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

-- Every step of every group of tips, sealed: see the ledger of judgements.
CREATE TABLE correction_steps (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    editor TEXT NOT NULL,
    subject TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    severity TEXT,
    kind TEXT,
    document TEXT,
    claim TEXT,
    quote TEXT,
    sentence TEXT,
    stated TEXT,
    value TEXT,
    value_kind TEXT,
    value_change TEXT,
    thread TEXT,
    words TEXT,
    tip TEXT,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX correction_steps_subject ON correction_steps (subject);
CREATE INDEX correction_steps_claim ON correction_steps (claim);
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
    email_hash TEXT,
    address TEXT,
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
