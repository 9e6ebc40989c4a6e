-- Findings about seats, units and locations can be accepted. A table of its own: changes of `waiver` in the history name
-- the key it has.

CREATE TABLE subject_waiver (
    constellation INTEGER NOT NULL REFERENCES constellation DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    seat INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    location INTEGER NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (constellation, rule, seat, unit, location)
) WITHOUT ROWID;
