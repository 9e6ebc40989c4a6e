-- Who meets when: meetings with who takes part, where they sit in the week and which rows they serve; when people can't,
-- and on which days nobody works. Constellations remember when they were made of what and looked at again, agreed versions
-- who sat where. Only additions, so that the history stays.

ALTER TABLE constellation ADD COLUMN lead_location INTEGER REFERENCES location DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE constellation ADD COLUMN created_on TEXT NOT NULL DEFAULT '';
ALTER TABLE constellation ADD COLUMN reviewed_on TEXT NOT NULL DEFAULT '';
ALTER TABLE constellation ADD COLUMN reviewed_print TEXT NOT NULL DEFAULT '';
ALTER TABLE constellation ADD COLUMN template_key TEXT NOT NULL DEFAULT '';
ALTER TABLE constellation ADD COLUMN template_print TEXT NOT NULL DEFAULT '';
ALTER TABLE location ADD COLUMN lunch_from TEXT NOT NULL DEFAULT '';
ALTER TABLE location ADD COLUMN lunch_until TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE seat ADD COLUMN works_on TEXT NOT NULL DEFAULT '';
ALTER TABLE seat ADD COLUMN works_from TEXT NOT NULL DEFAULT '';
ALTER TABLE seat ADD COLUMN works_until TEXT NOT NULL DEFAULT '';

CREATE TABLE meeting (
    constellation INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    meeting INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    outcome TEXT NOT NULL,
    catalogue_key TEXT NOT NULL,
    unit INTEGER NOT NULL,
    per TEXT NOT NULL,
    times REAL NOT NULL,
    every REAL NOT NULL,
    day TEXT NOT NULL,
    minutes_1 REAL NOT NULL,
    minutes_2 REAL NOT NULL,
    minutes_3 REAL NOT NULL,
    minutes_4 REAL NOT NULL,
    channel TEXT NOT NULL,
    turns REAL NOT NULL,
    starts_on TEXT NOT NULL,
    position REAL NOT NULL,
    PRIMARY KEY (constellation, meeting)
) WITHOUT ROWID;

CREATE TABLE meeting_attendee (
    constellation INTEGER NOT NULL,
    meeting INTEGER NOT NULL,
    role INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    required INTEGER NOT NULL,
    share REAL NOT NULL,
    owner INTEGER NOT NULL,
    position REAL NOT NULL,
    PRIMARY KEY (constellation, meeting, role, seat, unit),
    FOREIGN KEY (constellation, meeting) REFERENCES meeting DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE meeting_slot (
    constellation INTEGER NOT NULL,
    meeting INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    week REAL NOT NULL,
    weekday TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    month_day REAL,
    turn REAL NOT NULL,
    pinned INTEGER NOT NULL,
    PRIMARY KEY (constellation, meeting, slot),
    FOREIGN KEY (constellation, meeting) REFERENCES meeting DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE meeting_topic (
    constellation INTEGER NOT NULL,
    meeting INTEGER NOT NULL,
    responsibility INTEGER NOT NULL,
    position REAL NOT NULL,
    PRIMARY KEY (constellation, meeting, responsibility),
    FOREIGN KEY (constellation, meeting) REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (constellation, responsibility) REFERENCES chart_row DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE blocked_time (
    constellation INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    blocked INTEGER NOT NULL,
    weekday TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (constellation, seat, blocked),
    FOREIGN KEY (constellation, seat) REFERENCES seat DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE holiday (
    location INTEGER NOT NULL,
    date TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (location, date)
) WITHOUT ROWID;

CREATE TABLE meeting_waiver (
    constellation INTEGER NOT NULL,
    rule TEXT NOT NULL,
    meeting INTEGER NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (constellation, rule, meeting),
    FOREIGN KEY (constellation, meeting) REFERENCES meeting DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
