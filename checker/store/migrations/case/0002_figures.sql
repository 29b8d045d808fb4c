-- Figures only: names, roles and quotations are compared otherwise; an article without an outlet goes by its file.

DROP VIEW comparable_figures;
CREATE VIEW comparable_figures AS
SELECT
    threads.id AS thread,
    threads.title AS about,
    threads.coverage,
    threads.origins,
    coalesce(documents.outlet, documents.file) AS outlet,
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
    AND claims.kind NOT IN ('name', 'role', 'quote')
ORDER BY threads.position, claims.position;
