#!/usr/bin/env python3
"""Records what a reference engine advises, for advisor_test.cpp to hold the program to.
usage: record_advice.py ENGINE_FOLDER random COUNT   |   record_advice.py ENGINE_FOLDER scenarios TABLE.tsv
ENGINE_FOLDER has engine.py with its knowledge, TABLE.tsv scenarios in its first column and facts as JSON in its last.
One case a line: name, facts, ranking (id:score:heads:least use:most use), not applicable, tied, shown, overlays,
confidence, what is asked, triggers (fact:value:winner), separated by tabs."""
import json
import random
import sys

sys.path.insert(0, sys.argv[1])
import engine  # noqa: E402


def any_value(fact, dice):
    if fact["kind"] == "bool":
        return dice.random() < 0.5
    if fact["kind"] == "choice":
        return dice.choice(fact["choices"])["id"]
    return dice.choice(fact["sweep"])


def any_facts(advisor, dice):
    """Facts that can be true together: what contradicts others is left out."""
    share = dice.choice([0.1, 0.3, 0.6, 0.9])
    given = {f["key"]: any_value(f, dice) for f in advisor.facts if dice.random() < share}
    if given.get("teams", 0) > given.get("developers", 10**9):
        del given["teams"]
    if given.get("developers", 0) > given.get("companyPeople", 10**9) and not given.get("contractorTeam"):
        del given["companyPeople"]
    if given.get("markets", 10**9) < given.get("products", 0):
        del given["markets"]
    if given.get("locations") == 1:
        del given["locations"]
    if given.get("noProductDepartment"):
        given.pop("productManagers", None)
        given.pop("productOwners", None)
    if given.get("stage") == "idea":
        given.pop("payingCustomers", None)
    return given


def line(advisor, name, given):
    a = advisor.advise(given)
    ranking = []
    for r in a["ranking"]:
        use = [seats["use"] for seats in r["seats"]]
        ranking.append(f"{r['id']}:{r['score']}:{r['heads']}:{min(use):.6f}:{max(use):.6f}")
    facts = {f["key"]: f for f in advisor.facts}
    triggers = [f"{t['fact']}:{advisor.number(facts[t['fact']], t['at']):g}:{t['winner']}" for t in a["triggers"]]
    ruled_out = [f"{id}" for id, reason in a["notApplicable"]]
    fields = [ranking, ruled_out, a["tie"], a["shown"], a["overlays"], [str(a["confidence"])], a["ask"], triggers]
    return "\t".join([name, json.dumps(given)] + [" ".join(f) for f in fields])


advisor = engine.Advisor(sys.argv[1])
if sys.argv[2] == "random":
    dice = random.Random(20261129)
    for number in range(int(sys.argv[3])):
        print(line(advisor, f"random {number + 1}", any_facts(advisor, dice)))
else:
    rows = [row.rstrip("\n").split("\t") for row in open(sys.argv[3], encoding="utf-8")][1:]
    for row in rows:
        print(line(advisor, row[0], json.loads(row[-1])))
