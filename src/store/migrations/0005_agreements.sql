-- What was agreed is remembered: copies of constellations with their dates, what was settled about a row and why, and how
-- far the way from one constellation to another has gone. Only additions, so that the history stays.

CREATE TABLE agreed_version (
    constellation INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    agreed_on TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    agreed_by TEXT NOT NULL,
    review_on TEXT NOT NULL,
    content TEXT NOT NULL,
    loads TEXT NOT NULL,
    position REAL NOT NULL,
    PRIMARY KEY (constellation, version)
) WITHOUT ROWID;

CREATE TABLE decision (
    constellation INTEGER NOT NULL,
    responsibility INTEGER NOT NULL,
    result TEXT NOT NULL,
    reason TEXT NOT NULL,
    agreed_by TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    PRIMARY KEY (constellation, responsibility),
    FOREIGN KEY (constellation, responsibility) REFERENCES chart_row DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE handover (
    constellation INTEGER NOT NULL,
    before INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    responsibility INTEGER NOT NULL,
    weeks REAL,
    done INTEGER NOT NULL,
    done_on TEXT NOT NULL,
    PRIMARY KEY (constellation, before, responsibility),
    FOREIGN KEY (constellation, responsibility) REFERENCES chart_row DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
