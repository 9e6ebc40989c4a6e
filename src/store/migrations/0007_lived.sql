-- A constellation may be how another one is really lived. Only an addition, so that the history stays.

ALTER TABLE constellation ADD COLUMN lived_of INTEGER REFERENCES constellation DEFERRABLE INITIALLY DEFERRED;
