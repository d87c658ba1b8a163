-- What runs found. Rows are only ever added. Documents, claims, topics and findings are kept once for each different
-- content: their hash covers the content and the hashes of what they are made of, so that a run which finds the same
-- again only links to it. Columns that are looked up are computed from the content and can't differ from it.

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE,
    started_at TEXT NOT NULL,
    engine TEXT NOT NULL,
    rules TEXT NOT NULL,
    skipped INTEGER NOT NULL
) STRICT;

-- Numbers that were handed out for runs, used or not, so that two processes never get the same.
CREATE TABLE run_number (
    number INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE run_error (
    run INTEGER NOT NULL REFERENCES run,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    text TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    sha256 TEXT NOT NULL AS (content ->> '$.sha256'),
    name TEXT NOT NULL AS (content ->> '$.name'),
    language TEXT NOT NULL AS (content ->> '$.language'),
    title TEXT AS (content ->> '$.title.text'),
    published TEXT AS (content ->> '$.published')
) STRICT;
CREATE INDEX document_by_sha256 ON document (sha256, name);
CREATE INDEX document_by_name ON document (name);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES document,
    content TEXT NOT NULL CHECK (json_valid(content)),
    claim_id TEXT NOT NULL AS (content ->> '$.id'),
    property TEXT NOT NULL AS (content ->> '$.property'),
    value_type TEXT NOT NULL AS (content ->> '$.value.type'),
    value_text TEXT NOT NULL AS (content ->> '$.value.text'),
    quote TEXT NOT NULL AS (content ->> '$.quote')
) STRICT;
CREATE INDEX claim_by_claim_id ON claim (claim_id);
CREATE INDEX claim_by_document ON claim (document);
CREATE INDEX claim_by_value ON claim (property, value_text);

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    topic_key TEXT NOT NULL AS (content ->> '$.key'),
    label TEXT NOT NULL AS (content ->> '$.label'),
    kind TEXT NOT NULL AS (content ->> '$.kind')
) STRICT;
CREATE INDEX topic_by_key ON topic (topic_key);
CREATE INDEX topic_by_label ON topic (label);

CREATE TABLE topic_claim (
    topic INTEGER NOT NULL REFERENCES topic,
    position INTEGER NOT NULL,
    claim INTEGER NOT NULL REFERENCES claim,
    PRIMARY KEY (topic, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_claim_by_claim ON topic_claim (claim);

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    finding_id TEXT NOT NULL AS (content ->> '$.id'),
    verdict TEXT NOT NULL AS (content ->> '$.verdict'),
    severity TEXT NOT NULL AS (content ->> '$.severity'),
    rule TEXT NOT NULL AS (content ->> '$.rule'),
    topic TEXT NOT NULL AS (content ->> '$.topic'),
    property TEXT NOT NULL AS (content ->> '$.property'),
    explanation TEXT NOT NULL AS (content ->> '$.explanation')
) STRICT;
CREATE INDEX finding_by_finding_id ON finding (finding_id);

CREATE TABLE finding_claim (
    finding INTEGER NOT NULL REFERENCES finding,
    position INTEGER NOT NULL,
    claim INTEGER NOT NULL REFERENCES claim,
    PRIMARY KEY (finding, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_claim_by_claim ON finding_claim (claim);

CREATE TABLE run_document (
    run INTEGER NOT NULL REFERENCES run,
    position INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_document_by_document ON run_document (document);

CREATE TABLE run_topic (
    run INTEGER NOT NULL REFERENCES run,
    position INTEGER NOT NULL,
    topic INTEGER NOT NULL REFERENCES topic,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_topic_by_topic ON run_topic (topic);

CREATE TABLE run_finding (
    run INTEGER NOT NULL REFERENCES run,
    position INTEGER NOT NULL,
    finding INTEGER NOT NULL REFERENCES finding,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_finding_by_finding ON run_finding (finding);
