-- What the chart editor keeps in the plan: columns that stay in place, rows put away, the real hours of a role, a chip
-- style of one's own, and named states of the whole plan. Only additions, so that the history stays.

ALTER TABLE letter ADD COLUMN style TEXT NOT NULL DEFAULT '';
ALTER TABLE constellation_role ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE constellation_role ADD COLUMN measured_hours REAL;
ALTER TABLE chart_row ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;

-- Not recorded in the history, as little as the history itself. `content` is the plan as JSON.
CREATE TABLE snapshot (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    content TEXT NOT NULL
);
