-- What is known of each cited source (JSON objects), where each listed one leads, and every agency of a credit.
ALTER TABLE documents ADD COLUMN sources TEXT NOT NULL DEFAULT '[]';
ALTER TABLE documents ADD COLUMN listed_urls TEXT NOT NULL DEFAULT '[]';
ALTER TABLE documents ADD COLUMN credits TEXT NOT NULL DEFAULT '[]';
