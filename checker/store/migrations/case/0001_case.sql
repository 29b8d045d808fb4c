-- What the program can make again (documents, claims, threads, relations, findings) is replaced by each check.
-- What it cannot (snapshots, judgements) is only ever added to.
-- Snapshots are compressed (zlib); `sha256` and `size` are those of the bytes as they came.
-- Columns that hold words in each interface language hold a JSON object: {"en": "...", "fr": "..."}.
-- `data` holds a noun whole, as JSON: it is what the program reads back; the columns beside it are for people.

CREATE TABLE checks (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    documents INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    findings INTEGER NOT NULL,
    data TEXT NOT NULL
);

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    title TEXT,
    outlet TEXT,
    file TEXT NOT NULL,
    url TEXT,
    language TEXT,
    published TEXT,
    text TEXT NOT NULL,
    origin TEXT NOT NULL,
    first_check INTEGER NOT NULL REFERENCES checks (number),
    last_check INTEGER NOT NULL REFERENCES checks (number),
    data TEXT NOT NULL
);
CREATE INDEX documents_origin ON documents (origin);

CREATE TABLE skipped (
    file TEXT NOT NULL,
    reason TEXT NOT NULL
);

CREATE TABLE snapshots (
    number INTEGER PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id),
    at TEXT NOT NULL,
    file TEXT NOT NULL,
    url TEXT,
    content_type TEXT,
    headers TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    deflated BLOB NOT NULL,
    UNIQUE (document, sha256)
);

CREATE TABLE threads (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    kind TEXT NOT NULL,
    origins INTEGER NOT NULL,
    coverage TEXT NOT NULL,
    position INTEGER NOT NULL,
    data TEXT NOT NULL
);

CREATE TABLE claims (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id),
    thread TEXT REFERENCES threads (id),
    kind TEXT NOT NULL,
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    low TEXT,
    high TEXT,
    bound TEXT,
    unit TEXT,
    words TEXT,
    change TEXT,
    sentence TEXT NOT NULL,
    modality TEXT NOT NULL,
    speaker TEXT,
    position INTEGER NOT NULL,
    data TEXT NOT NULL,
    title TEXT GENERATED ALWAYS AS (quote) VIRTUAL -- what tools show where something refers to a claim
);
CREATE INDEX claims_document ON claims (document, position);
CREATE INDEX claims_thread ON claims (thread, position);

-- Fifty articles that agree give a thousand pairs with one and the same sentence: it is kept once.
CREATE TABLE explanations (
    id INTEGER PRIMARY KEY,
    words TEXT NOT NULL
);

-- Laid out by thread, which is how pairs are read.
CREATE TABLE relations (
    thread TEXT NOT NULL,
    position INTEGER NOT NULL,
    left TEXT NOT NULL REFERENCES claims (id),
    right TEXT NOT NULL REFERENCES claims (id),
    relation TEXT NOT NULL,
    rule TEXT NOT NULL,
    explanation INTEGER NOT NULL REFERENCES explanations (id),
    PRIMARY KEY (thread, position)
) WITHOUT ROWID;

CREATE TABLE findings (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    rule TEXT NOT NULL,
    relation TEXT NOT NULL,
    severity TEXT NOT NULL,
    thread TEXT REFERENCES threads (id),
    explanation TEXT NOT NULL,
    position INTEGER NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX findings_thread ON findings (thread, position);

CREATE TABLE finding_claims (
    finding TEXT NOT NULL REFERENCES findings (id),
    claim TEXT NOT NULL REFERENCES claims (id),
    side TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (finding, claim)
);
CREATE INDEX finding_claims_claim ON finding_claims (claim);

CREATE TABLE judgements (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    verdict TEXT NOT NULL,
    note TEXT NOT NULL,
    finding TEXT NOT NULL,
    rule TEXT NOT NULL,
    relation TEXT NOT NULL,
    explanation TEXT NOT NULL,
    sides TEXT NOT NULL,
    concerned TEXT NOT NULL,
    passages TEXT NOT NULL,
    blind INTEGER NOT NULL,
    undoes INTEGER REFERENCES judgements (number),
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX judgements_finding ON judgements (finding);
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements
BEGIN
    SELECT RAISE(ABORT, 'judgements are never changed: add a new one');
END;
CREATE TRIGGER judgements_remain BEFORE DELETE ON judgements
BEGIN
    SELECT RAISE(ABORT, 'judgements are never deleted: add a new one');
END;

CREATE VIRTUAL TABLE search_articles USING fts5 (
    id UNINDEXED,
    title,
    text,
    tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE search_claims USING fts5 (
    id UNINDEXED,
    sentence,
    tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIEW discrepancies AS
SELECT
    findings.id AS finding,
    findings.rule,
    findings.relation,
    findings.severity,
    findings.title AS explanation,
    threads.title AS about,
    finding_claims.side,
    documents.outlet,
    documents.published,
    claims.quote,
    claims.sentence,
    documents.id AS document,
    claims.id AS claim
FROM findings
JOIN finding_claims ON finding_claims.finding = findings.id
JOIN claims ON claims.id = finding_claims.claim
JOIN documents ON documents.id = claims.document
LEFT JOIN threads ON threads.id = findings.thread
ORDER BY findings.position, finding_claims.side, finding_claims.position;

CREATE VIEW comparable_figures AS
SELECT
    threads.id AS thread,
    threads.title AS about,
    threads.coverage,
    threads.origins,
    documents.outlet,
    documents.published,
    claims.quote,
    claims.low,
    claims.high,
    claims.bound,
    claims.unit,
    claims.sentence,
    documents.id AS document,
    claims.id AS claim
FROM claims
JOIN threads ON threads.id = claims.thread
JOIN documents ON documents.id = claims.document
WHERE claims.thread IN (SELECT thread FROM claims GROUP BY thread HAVING count(*) > 1)
ORDER BY threads.position, claims.position;

CREATE VIEW standing_judgements AS
SELECT number, at, reviewer, verdict, note, rule, relation, explanation, finding
FROM judgements
WHERE undoes IS NULL AND number NOT IN (SELECT undoes FROM judgements WHERE undoes IS NOT NULL)
ORDER BY number DESC;

CREATE VIEW judged_passages AS
SELECT
    judgements.number AS judgement,
    judgements.verdict,
    judgements.reviewer,
    char(65 + sides.key) AS side,
    json_extract(judgements.passages, '$."' || told.value || '".outlet') AS outlet,
    json_extract(judgements.passages, '$."' || told.value || '".quote') AS quote,
    json_extract(judgements.passages, '$."' || told.value || '".sentence') AS sentence,
    told.value IN (SELECT value FROM json_each(judgements.concerned)) AS concerned,
    told.value AS claim
FROM judgements, json_each(judgements.sides) AS sides, json_each(sides.value) AS told
ORDER BY judgements.number DESC, sides.key;
