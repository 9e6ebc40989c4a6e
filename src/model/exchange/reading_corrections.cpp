#include "model/exchange/reading_corrections.h"

#include <algorithm>

namespace remit {

namespace {

using Lines = std::vector<std::size_t>;

bool isIn(const Lines& lines, std::size_t line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

void addTo(Lines& lines, std::size_t line)
{
    lines.insert(std::upper_bound(lines.begin(), lines.end(), line), line);
}

} // namespace

LineUse useOfLine(const ReadingParts& read, std::size_t line)
{
    if (line == read.titles)
        return LineUse::titles;
    if (line == read.areas)
        return LineUse::areas;
    if (isIn(read.roles, line))
        return LineUse::role;
    if (isIn(read.notes, line))
        return LineUse::note;
    return isIn(read.leftOut, line) ? LineUse::leftOut : LineUse::none;
}

ReadingParts withLine(const ReadingParts& said, const ReadingParts& read, std::size_t line, LineUse use)
{
    ReadingParts parts = said;
    parts.orientation = read.orientation;
    parts.roles = read.roles;
    parts.titles = read.titles;
    parts.areas = read.areas;
    for (Lines* lines : {&parts.roles, &parts.notes, &parts.leftOut})
        std::erase(*lines, line);
    for (auto* place : {&parts.titles, &parts.areas}) {
        if (*place == line)
            place->reset();
    }
    switch (use) {
    case LineUse::role:
        addTo(parts.roles, line);
        break;
    case LineUse::titles:
        parts.titles = line;
        break;
    case LineUse::areas:
        parts.areas = line;
        break;
    case LineUse::note:
        addTo(parts.notes, line);
        break;
    case LineUse::leftOut:
        addTo(parts.leftOut, line);
        break;
    case LineUse::none:
        break;
    }
    return parts;
}

} // namespace remit
