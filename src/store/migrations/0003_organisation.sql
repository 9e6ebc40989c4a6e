-- Constellations become organisations: seats that wear hats, people in them, units and places that they serve. Only
-- additions, so that the history stays.

ALTER TABLE constellation ADD COLUMN baseline INTEGER NOT NULL DEFAULT 0;

CREATE TABLE location (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    works_from TEXT NOT NULL,
    works_until TEXT NOT NULL,
    position REAL NOT NULL
);

CREATE TABLE person (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    position REAL NOT NULL
);

CREATE TABLE unit (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    side TEXT NOT NULL,
    position REAL NOT NULL
);

CREATE TABLE constellation_unit (
    constellation INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER NOT NULL REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    developers REAL,
    markets REAL,
    product INTEGER REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    location INTEGER REFERENCES location DEFERRABLE INITIALLY DEFERRED,
    x REAL,
    y REAL,
    PRIMARY KEY (constellation, unit)
) WITHOUT ROWID;

CREATE TABLE seat (
    constellation INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    seat INTEGER NOT NULL,
    title TEXT NOT NULL,
    fte REAL NOT NULL,
    person INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    starts_on TEXT NOT NULL,
    manager INTEGER,
    deputy INTEGER,
    location INTEGER REFERENCES location DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL,
    x REAL,
    y REAL,
    PRIMARY KEY (constellation, seat),
    FOREIGN KEY (constellation, manager) REFERENCES seat DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (constellation, deputy) REFERENCES seat DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE seat_role (
    constellation INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    role INTEGER NOT NULL,
    position REAL NOT NULL,
    PRIMARY KEY (constellation, seat, role),
    FOREIGN KEY (constellation, seat) REFERENCES seat DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (constellation, role) REFERENCES constellation_role DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE seat_unit (
    constellation INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    position REAL NOT NULL,
    PRIMARY KEY (constellation, seat, unit),
    FOREIGN KEY (constellation, seat) REFERENCES seat DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (constellation, unit) REFERENCES constellation_unit DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

-- A headcount becomes seats: one for each full-time person, the last with what is left of one. Two copies of a plan get
-- the same seats: their ids follow from the role's. Past 200 people of one role it stays a number.
INSERT INTO seat (constellation, seat, title, fte, starts_on, position)
WITH RECURSIVE counted (constellation, role, position, headcount, number) AS (
    SELECT constellation, role, position, headcount, 0 FROM constellation_role
    WHERE headcount > 0 AND headcount <= 200
    UNION ALL
    SELECT constellation, role, position, headcount, number + 1 FROM counted WHERE number + 1 < headcount
)
SELECT constellation, (role & 0xFFFFFFFFFF) * 1000003 + number, '', min(1.0, headcount - number), '',
       position * 1000 + number
FROM counted;

INSERT INTO seat_role (constellation, seat, role, position)
SELECT seat.constellation, seat.seat, constellation_role.role, 1.0
FROM seat JOIN constellation_role ON constellation_role.constellation = seat.constellation
    AND seat.seat / 1000003 = (constellation_role.role & 0xFFFFFFFFFF);
