#!/usr/bin/python3
"""Presses keys in the program as it runs on a screen, and listens as a screen reader does.

heard.py PROGRAM; needs an X server with a window manager and a session bus (see tests/CMakeLists.txt).
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20  # seconds, for machines that are busy with other tests
CHART = "Responsibility,PM,PO\nSet the vision,A,\nOrder the backlog,,\n"

heard = []


def listen(event):
    try:
        heard.append(f"{event.source.getRoleName()}: {event.source.name} {event.source.description}")
    except Exception:  # what was heard of may be gone already
        pass


def press(*keys):
    heard.clear()
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def waits_for(words, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        GLib.MainContext.default().iteration(False)
        if any(words in each for each in heard):
            print("heard:", what)
            return
        time.sleep(0.01)
    sys.exit(f"Not heard: {what} ({words!r}). What was heard:\n" + "\n".join(heard))


def main(program):
    folder = tempfile.mkdtemp()
    plan, chart = os.path.join(folder, "plan.remit"), os.path.join(folder, "chart.csv")
    with open(chart, "w") as file:
        file.write(CHART)
    offscreen = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=folder)
    subprocess.run([program, "import", chart, plan], env=offscreen, check=True)
    for event in ("object:property-change:accessible-name", "object:property-change:accessible-description",
                  "object:state-changed:showing", "object:state-changed:focused"):
        pyatspi.Registry.registerEventListener(listen, event)
    on_screen = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", HOME=folder)
    running = subprocess.Popen([program, plan], env=on_screen)
    try:
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(running.pid), "plan"], check=True,
                       timeout=PATIENCE, stdout=subprocess.DEVNULL)
        press("ctrl+Home", "Right")
        waits_for("Set the vision", "the cell with the keyboard")
        press("r")
        waits_for("responsible", "a letter")
        press("Delete")
        waits_for("Set the vision: not involved", "a cell that was cleared")
        press("ctrl+z")
        waits_for("responsible", "undo")
        press("shift+Right")
        waits_for("2 cells selected", "a range")
        # The word to paste comes from a title's editor.
        press("Escape", "Left", "F2")
        press("w", "o", "r", "d", "ctrl+a", "ctrl+c", "Escape")
        press("Right", "ctrl+v")
        waits_for("word", "a paste that was refused")
    finally:
        running.terminate()
        running.wait()


main(sys.argv[1])
