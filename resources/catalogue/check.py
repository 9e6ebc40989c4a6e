#!/usr/bin/env python3
"""Checks the five catalogue files in this folder, checks.json above it and the meetings beside it. Prints one 'ok' line per file or chart; exits 1 on faults.

How a chart recipe expands: the chart it inherits from comes first (its roles unless own roles are given, its drop,
changes, sharing and lines). A role's cell is the merge of its columns: A and R are added up, else C, else I.
'lines' limits a chart to the listed rows, with their own titles and letters. Each change then sets cells, in order.
Sharing of a row: the chart's own, else the catalogue's; it counts only where several roles hold R.
"""
import json, re, sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
DRIVERS = set("P T M S D B nPO reports".split())
KINDS, SIDES = {"product", "engineering", "design", "business", "leadership"}, {"market", "team", "both", "none"}
SHARING, LETTERS = {"together", "each", "either"}, {"", "A", "R", "AR", "C", "I"}
ALLOWED = {"PM", "PO", "PM-PO", "UX", "KPI", "KPIS", "OKR", "OKRS", "POs", "KPIs", "OKRs"}
faults = []

def check(ok, text):
    if not ok:
        faults.append(text)
def load(name):
    return json.loads((HERE / name).read_text(encoding="utf-8"))
def unique(values, what):
    check(len(values) == len(set(values)), f"{what}: not unique: {sorted({v for v in values if values.count(v) > 1})}")

def section(name, count):
    n = section.seen
    section.seen = len(faults)
    print(f"ok     {name}: {count}" if len(faults) == n else f"FAULTY {name}: {faults[n:]}")
section.seen = 0

def merge(cells):
    hard = "".join(l for l in "AR" if any(l in c for c in cells))
    return hard or next((l for l in "CI" if l in cells), "")

def expand(key, charts, rows):
    own = charts[key]
    base = expand(own["inherits"], charts, rows) if "inherits" in own else dict(roles=[], drop=[], changes=[], sharing={}, lines=[])
    r = dict(roles=own.get("roles") or base["roles"], drop=base["drop"] + own["drop"], changes=base["changes"] + own["changes"],
             sharing={**base["sharing"], **own.get("sharing", {})}, lines=own.get("lines") or base["lines"])
    keys = [l["row"] for l in r["lines"]] or [k for k in rows if k not in r["drop"]]
    r["cells"] = {k: {x["role"]: merge([rows[k]["letters"][c] for c in x["columns"]]) for x in r["roles"]} for k in keys}
    for line in r["lines"]:
        r["cells"][line["row"]].update(line["letters"])
    for change in r["changes"]:
        for k in change["rows"]:
            check(k in r["cells"], f"{key}: change on a row that is not there: {k}")
            check(any(x["role"] == change["role"] for x in r["roles"]), f"{key}: change for a role that is not there: {change['role']}")
            r["cells"].get(k, {})[change["role"]] = change["letters"]
    return r

areas, resp, roles, charts = load("areas.json"), load("responsibilities.json"), load("roles.json"), load("charts.json")
schemes, rows = load("schemes.json"), {r["key"]: r for r in resp}
base_roles = list(resp[0]["letters"])

unique([a["key"] for a in areas], "areas")
check([a["order"] for a in areas] == list(range(1, len(areas) + 1)), "areas: order")
section("areas", len(areas))

check(len(rows) == len(resp), "responsibilities with unique keys expected")
unique([r["title"].lower() for r in resp], "titles")
for r in resp:
    k, t = r["key"], r["title"]
    check(r["area"] in {a["key"] for a in areas} and k.startswith(r["area"]), f"{k}: area")
    check(0 < len(t) <= 48 and not re.search(r"[()/]|\betc\b", t), f"{k}: title '{t}' ({len(t)})")
    check(all(w in ALLOWED for w in re.findall(r"[\w-]*[A-Z]{2,}[\w-]*", t)), f"{k}: abbreviation in '{t}'")
    check(r["description"].endswith(".") and len(re.findall(r"[.!?](?:\s|$)", r["description"])) <= 2, f"{k}: description")
    check(r["horizon"] in ("S", "T", "O"), f"{k}: horizon")
    check(list(r["letters"]) == base_roles and set(r["letters"].values()) <= LETTERS, f"{k}: letters")
    does = sum("R" in v for v in r["letters"].values())
    check(sum("A" in v for v in r["letters"].values()) == 1 and does >= 1, f"{k}: needs one A and an R")
    check((r["sharing"] in SHARING) if does > 1 else r["sharing"] is None, f"{k}: sharing")
    check(set(r["marketTerms"]) | set(r["teamTerms"]) <= DRIVERS, f"{k}: unknown driver")
    check(r["flags"] in ("", "x", "c", "xc", "v") and r["sources"], f"{k}: flags or sources")
section("responsibilities", len(resp))

role_keys = {r["key"] for r in roles}
for field in ("key", "name", "short"):
    unique([r[field].lower() for r in roles], f"roles {field}")
check(set(base_roles) <= role_keys, "roles: a catalogue role is missing")
for r in roles:
    # A slash between two roles comes on top: PO/BA.
    check(0 < len(r["short"].replace("/", "")) <= 4 and r["kind"] in KINDS and r["side"] in SIDES, f"role {r['key']}: short, kind or side")
    check(set(r["standsFor"]) <= set(base_roles) and r["description"], f"role {r['key']}: standsFor or description")
section("roles", len(roles))

unique([s["key"] for s in schemes["schemes"]], "schemes")
for s in schemes["schemes"]:
    unique([l["letter"] for l in s["letters"]], f"scheme {s['key']}: letters")
    used = [i for l in s["letters"] for i in l["involvements"]]
    check(all(l["involvements"] and l["meaning"] for l in s["letters"]), f"scheme {s['key']}: letter without involvement or meaning")
    check(set(used) <= set(schemes["strength"]) and used.count("answers") == 1 and "does" in used, f"scheme {s['key']}: involvements")
section("schemes", len(schemes["schemes"]))

by_key = {c["key"]: c for c in charts}
unique([c["key"] for c in charts], "charts")
for key, own in by_key.items():
    named = [*own["drop"], *own.get("sharing", {}), *(l["row"] for l in own.get("lines", [])), *(k for c in own["changes"] for k in c["rows"])]
    check(not (bad := set(named) - set(rows)), f"{key}: unknown rows {bad}")
    full = expand(key, by_key, rows)
    columns = [c for x in full["roles"] for c in x["columns"]]
    check({x["role"] for x in full["roles"]} <= role_keys and set(columns) <= set(base_roles), f"{key}: unknown role or column")
    unique([x["role"] for x in full["roles"]], f"{key}: roles")
    unique(columns, f"{key}: columns")
    check(all(0 < len(l["title"]) <= 48 for l in full["lines"]), f"{key}: line title length")
    unique([l["title"] for l in full["lines"]], f"{key}: line titles")
    check(set(full["sharing"].values()) <= SHARING, f"{key}: sharing kinds")
    for k, cells in full["cells"].items():
        does, answers = [r for r, v in cells.items() if "R" in v], [r for r, v in cells.items() if "A" in v]
        check(set(cells.values()) <= LETTERS, f"{key} {k}: letters {cells}")
        check(len(answers) == 1 and does, f"{key} {k}: A {answers}, R {does}")
        check(len(does) < 2 or full["sharing"].get(k) or rows[k]["sharing"], f"{key} {k}: {does} share the work, sharing not set")
    section(f"chart {key}", f"{len(full['cells'])} rows, {len(full['roles'])} roles")
PLACES = {"messages": {"%title", "%titles", "%role", "%roles", "%name", "%seat", "%seats", "%unit", "%location", "%found", "%limit", "%count", "%who", "%others", "%meeting", "%meetings", "%compared"}, "fixes": {"%role", "%roles", "%either", "%titles", "%seat", "%seats", "%unit", "%meeting", "%meetings", "%minutes", "%who"},
          "notChecked": {"%rule", "%missing", "%of"}}
checks = json.loads((HERE.parent / "checks.json").read_text(encoding="utf-8"))

def sentence(kind, where, text):
    check(text and set(re.findall(r"%[a-z]+", text)) <= PLACES[kind], f"{where}: text or placeholder in '{text}'")

levels = load("../advisor/effort.json")["levels"]
unique([r["name"] for r in checks["rules"]], "rules")
for r in checks["rules"]:
    name = r["name"]
    check(r["about"] in ("row", "column", "chart", "organisation", "cadence") and r["severity"] in ("info", "warning", "error"), f"{name}: about or severity")
    check(0 < len(r["title"]) <= 32 and "%" not in r["title"], f"{name}: title '{r['title']}'")
    for text in [r["message"], *r.get("messages", {}).values()]:
        sentence("messages", name, text)
        check(text.endswith("."), f"{name}: a message is a sentence: '{text}'")
    for field in ("meaning", "why"):
        check(r[field].endswith((".", "?")), f"{name}: {field} is a sentence or more")
    check(r["source"], f"{name}: source")
    for limit in r.get("limits", []):
        most = {"count": 100000, "share": 1, "load": 10}[limit["unit"]]
        value = limit["value"] if "value" in limit else levels.get(limit["level"], -1)
        check(limit["meaning"] and 0 <= value <= most, f"{name}: limit '{limit['name']}'")
for kind in ("fixes", "notChecked"):
    for key, text in checks[kind].items():
        sentence(kind, key, text)
section("checks", len(checks["rules"]))
meetings = load("../cadence/meetings.json")["meetings"]
sources = {s["id"] for s in load("../advisor/sources.json")["sources"]} | {"O"}
unique([m["key"] for m in meetings], "meetings")
unique([m["title"].lower() for m in meetings], "titles of meetings")
for m in meetings:
    k, named = m["key"], {*m["required"], *m["optional"], m["owner"], *m.get("comes", {})}
    check(m["required"] and named <= role_keys, f"{k}: unknown roles {named - role_keys}")
    check(m["owner"] in m["required"] and not set(m["required"]) & set(m["optional"]), f"{k}: owner or optional roles")
    check(set(m["covers"]) <= set(rows), f"{k}: unknown rows {m['covers']}")
    check(m["sources"] and {s.split("-")[0] for s in m["sources"]} <= sources, f"{k}: sources {m['sources']}")
    check(0 < len(m["title"]) <= 32 and m["purpose"].endswith(".") and m["why"].endswith("."), f"{k}: title, purpose or why")
    check(set(re.findall(r"{\w+}", m["why"])) <= {"{who}", "{teams}", "{owners}", "{locations}"}, f"{k}: placeholder in '{m['why']}'")
    check(m.get("groups", "internal") in ("internal", "external") and m.get("replaces", k) in {x["key"] for x in meetings}, f"{k}: groups or replaces")
section("meetings", len(meetings))
print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)
