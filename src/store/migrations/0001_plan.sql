-- The plan as first released. Foreign keys are checked at the end of a transaction and carry no actions: an edit
-- removes what hangs on a row itself, so that its changeset holds every row it touched.

CREATE TABLE area (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    position REAL NOT NULL,
    catalogue_key TEXT NOT NULL
);

CREATE TABLE responsibility (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    area INTEGER REFERENCES area DEFERRABLE INITIALLY DEFERRED,
    horizon TEXT NOT NULL,
    position REAL NOT NULL,
    source TEXT NOT NULL,
    catalogue_key TEXT NOT NULL,
    market_terms TEXT NOT NULL,
    team_terms TEXT NOT NULL,
    effort_flags TEXT NOT NULL,
    market_hours REAL,
    team_hours REAL,
    effort_source TEXT NOT NULL
);

CREATE TABLE role (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    color TEXT NOT NULL,
    description TEXT NOT NULL,
    kind TEXT NOT NULL,
    side TEXT NOT NULL,
    stands_for TEXT NOT NULL,
    catalogue_key TEXT NOT NULL,
    position REAL NOT NULL
);

CREATE TABLE letter_scheme (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    catalogue_key TEXT NOT NULL
);

CREATE TABLE letter (
    scheme INTEGER NOT NULL REFERENCES letter_scheme DEFERRABLE INITIALLY DEFERRED,
    letter TEXT NOT NULL,
    name TEXT NOT NULL,
    meaning TEXT NOT NULL,
    involvements TEXT NOT NULL,
    position REAL NOT NULL,
    PRIMARY KEY (scheme, letter)
) WITHOUT ROWID;

CREATE TABLE constellation (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    scheme INTEGER NOT NULL REFERENCES letter_scheme DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL,
    agreed_on TEXT NOT NULL,
    agreed_by TEXT NOT NULL,
    review_on TEXT NOT NULL
);

CREATE TABLE constellation_role (
    constellation INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    role INTEGER NOT NULL REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL,
    hidden INTEGER NOT NULL,
    headcount REAL,
    PRIMARY KEY (constellation, role)
) WITHOUT ROWID;

CREATE TABLE chart_row (
    constellation INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    responsibility INTEGER NOT NULL REFERENCES responsibility DEFERRABLE INITIALLY DEFERRED,
    sharing TEXT NOT NULL,
    chosen_role INTEGER REFERENCES role DEFERRABLE INITIALLY DEFERRED,
    left_out INTEGER NOT NULL,
    left_out_reason TEXT NOT NULL,
    PRIMARY KEY (constellation, responsibility)
) WITHOUT ROWID;

CREATE TABLE assignment (
    constellation INTEGER NOT NULL,
    responsibility INTEGER NOT NULL,
    role INTEGER NOT NULL,
    letters TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (constellation, responsibility, role),
    FOREIGN KEY (constellation, responsibility) REFERENCES chart_row DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (constellation, role) REFERENCES constellation_role DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

-- role 0 means the whole row.
CREATE TABLE open_question (
    constellation INTEGER NOT NULL,
    responsibility INTEGER NOT NULL,
    role INTEGER NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT NOT NULL,
    PRIMARY KEY (constellation, responsibility, role),
    FOREIGN KEY (constellation, responsibility) REFERENCES chart_row DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

-- responsibility 0 and role 0 mean that the finding concerns none.
CREATE TABLE waiver (
    constellation INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    responsibility INTEGER NOT NULL,
    role INTEGER NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (constellation, rule, responsibility, role)
) WITHOUT ROWID;

CREATE TABLE fact (
    constellation INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (constellation, name)
) WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Append-only: what changed the plan, newest last. `changeset` is SQLite's own format and stays last, so that the log
-- can be listed without reading it.
CREATE TABLE history (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    changeset BLOB NOT NULL
);
