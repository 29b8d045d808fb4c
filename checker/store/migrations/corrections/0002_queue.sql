-- One row for each correction readers ask for, as the editor's queue shows it: what the first sure tip says of it, how
-- many readers say so, where it stands. No reader's words are in it.

CREATE INDEX tips_check ON tips (last_check);

CREATE VIEW reader_corrections AS
WITH
told AS (
    SELECT tip_readings.subject, tip_readings.tip, tip_readings.document, tip_readings.claim, tip_readings.sure,
        tip_readings.triage, tips.number, tips.received,
        row_number() OVER (
            PARTITION BY tip_readings.subject
            ORDER BY tip_readings.sure DESC, tips.number, tip_readings.position
        ) AS place
    FROM tip_readings JOIN tips ON tips.id = tip_readings.tip
),
grouped AS (
    SELECT subject, count(DISTINCT tip) AS readers, min(number) AS number, min(received) AS first_received,
        max(received) AS last_received,
        max(CASE WHEN place = 1 THEN triage END) AS triage,
        max(CASE WHEN place = 1 THEN sure END) AS sure,
        max(CASE WHEN place = 1 THEN document END) AS document,
        max(CASE WHEN place = 1 THEN claim END) AS claim
    FROM told GROUP BY subject
),
decided AS (
    SELECT subject, state, editor, at, max(number) FROM correction_steps GROUP BY subject
)
SELECT grouped.subject,
    coalesce(
        decided.state,
        CASE WHEN triage = 'abuse' THEN 'quarantined' WHEN readers > 1 THEN 'grouped' ELSE 'received' END
    ) AS state,
    triage, readers, sure, coalesce(documents.outlet, documents.file) AS outlet, documents.title AS article, claims.quote, claims.sentence,
    decided.editor, decided.at AS decided_at, first_received, last_received, number,
    grouped.document, grouped.claim
FROM grouped
    LEFT JOIN decided ON decided.subject = grouped.subject
    LEFT JOIN documents ON documents.id = grouped.document
    LEFT JOIN claims ON claims.id = grouped.claim
ORDER BY readers DESC, number;
