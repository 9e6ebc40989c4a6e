#!/usr/bin/python3
"""Reads a calendar file as other programs do and prints when its meetings are held.

read_calendar.py FILE FROM UNTIL ZONE...         by icalendar, with the clock changes that the file itself describes:
                                                 "2026-03-30 09:30 Europe/Berlin 08:30 Europe/Lisbon  Stand-up" a line
read_calendar.py --khal FILE FROM UNTIL          as khal lists it, by the clock of Berlin
read_calendar.py --fields FILE                   what each event says besides
"""
import subprocess
import sys
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path

import icalendar
from dateutil.rrule import rrulestr
from dateutil.tz import gettz, tzical


def day(text):
    return datetime.combine(date.fromisoformat(text), datetime.min.time())


def occurrences(path, start, end, zones):
    text = Path(path).read_bytes()
    calendar = icalendar.Calendar.from_ical(text)
    clocks = tzical(path) if b"BEGIN:VTIMEZONE" in text else None
    lines = []
    for event in calendar.walk("VEVENT"):
        first = event.decoded("DTSTART").replace(tzinfo=None)
        length = event.decoded("DTEND").replace(tzinfo=None) - first
        named = event["DTSTART"].params.get("TZID")
        clock = clocks.get(named) if named else None
        out = event.get("EXDATE", [])
        out = {each.dt.replace(tzinfo=None) for one in (out if isinstance(out, list) else [out]) for each in one.dts}
        for at in rrulestr(event["RRULE"].to_ical().decode(), dtstart=first).between(day(start), day(end), inc=True):
            if at in out:
                continue
            line = f"{at:%Y-%m-%d}"
            for zone in zones:
                line += f" {at.replace(tzinfo=clock).astimezone(gettz(zone)) if clock else at:%H:%M} {zone}"
            lines.append(line + f"  {event['SUMMARY']} ({int(length.total_seconds() / 60)} min)")
    return sorted(lines)


def khal(path, start, end):
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "config")
        config.write_text(f"[calendars]\n[[all]]\npath = {folder}/all\n[locale]\nlocal_timezone = Europe/Berlin\n"
                          "default_timezone = Europe/Berlin\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
                          "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
                          "longdatetimeformat = %Y-%m-%d %H:%M\n"
                          f"[sqlite]\npath = {folder}/cache.db\n[default]\ndefault_calendar = all\n")
        Path(folder, "all").mkdir()
        run = ["khal", "-c", str(config)]
        subprocess.run([*run, "import", "--batch", "-a", "all", path], check=True, capture_output=True)
        listed = subprocess.run([*run, "list", "--day-format", "", "--format", "{start-long-full}  {title}", start, end],
                                check=True, capture_output=True, text=True).stdout
        return sorted(line for line in listed.splitlines() if line.strip())


def fields(path):
    lines = []
    for event in icalendar.Calendar.from_ical(Path(path).read_bytes()).walk("VEVENT"):
        for name in ("UID", "SEQUENCE", "SUMMARY", "DESCRIPTION", "CATEGORIES", "ORGANIZER", "ATTENDEE"):
            values = event.get(name, [])
            for value in values if isinstance(values, list) else [values]:
                said = value.to_ical().decode() if name == "CATEGORIES" else str(value)
                about = "".join(f" {key}={value.params[key]}" for key in sorted(getattr(value, "params", {})))
                lines.append(f"{name}: {said}{about}")
    return lines


def main():
    kind, *rest = sys.argv[1:]
    if kind == "--khal":
        lines = khal(*rest)
    elif kind == "--fields":
        lines = fields(*rest)
    else:
        lines = occurrences(kind, rest[0], rest[1], rest[2:])
    print("\n".join(lines))


main()
