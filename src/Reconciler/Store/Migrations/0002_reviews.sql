-- What people decided about findings. A review names the finding by the id that stays the same from run to run, not by a
-- row; reviews are only ever added, and the last one of a finding counts.

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    finding_id TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('confirmed', 'dismissed', 'resolved')),
    value TEXT,
    note TEXT,
    who TEXT NOT NULL,
    reviewed_at TEXT NOT NULL
) STRICT;
CREATE INDEX review_by_finding_id ON review (finding_id);
