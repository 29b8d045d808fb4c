-- Who may use the review room. Nothing here can be turned back into a password, a session or a token.

CREATE TABLE private_accounts (
    name TEXT PRIMARY KEY COLLATE NOCASE,
    password TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('reader', 'editor', 'admin')),
    at TEXT NOT NULL,
    closed TEXT
);

CREATE TABLE private_sessions (
    secret TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES private_accounts (name) ON DELETE CASCADE,
    at TEXT NOT NULL,
    until TEXT NOT NULL
);
CREATE INDEX private_sessions_account ON private_sessions (account);

CREATE TABLE private_tokens (
    number INTEGER PRIMARY KEY,
    secret TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL REFERENCES private_accounts (name) ON DELETE CASCADE,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    used TEXT,
    revoked TEXT
);
CREATE INDEX private_tokens_account ON private_tokens (account);
