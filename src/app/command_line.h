#pragma once

#include "app/commands.h"

namespace remit {

/// Whether the arguments name a command (or ask for help or the version) rather than a plan to open in the window.
bool isCommand(int argc, char* argv[]);

/// Parses and carries out one command; 0 when it did its job, 1 when it found what it was to fail on, else 2. Needs no
/// display.
int runCommand(int argc, char* argv[], const ResourceReader& resources);

} // namespace remit
