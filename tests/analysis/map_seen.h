#pragma once

#include "map_graphs.h"

#include <algorithm>
#include <map>
#include <string>

/// What one sees on the map of a graph, as text.
namespace remit::test {

inline std::string figures(const NamedGraph& named)
{
    const MapFigures figures = figuresOf(layOut(named.graph), named.graph);
    return std::to_string(figures.lines) + " lines, " + std::to_string(figures.crossings) + " crossings, "
        + std::to_string(figures.overlaps) + " overlaps, " + std::to_string(figures.throughCards) + " through cards";
}

inline std::string figures(const std::string& text)
{
    return figures(graphFrom(text));
}

/// The names from left to right, a line for each height at which cards have their middle.
inline std::string rows(const std::string& text)
{
    const NamedGraph named = graphFrom(text);
    const MapLayout layout = layOut(named.graph);
    std::map<double, std::map<double, std::string>> rows;
    for (std::size_t node = 0; node < named.names.size(); ++node)
        rows[layout.nodes[node].center().y][layout.nodes[node].x] = named.names[node];
    std::string lines;
    for (const auto& [y, row] : rows) {
        for (const auto& [x, name] : row)
            lines += (x == row.begin()->first ? "" : " ") + name;
        lines += "\n";
    }
    return lines;
}

/// What nobody wants to see on a map: cards too close, lines through cards, frames with others in them; empty when all
/// is well.
inline std::string faults(const MapGraph& graph, const MapLayout& layout)
{
    std::string faults;
    const auto bothStakeholders = [&](std::size_t a, std::size_t b) {
        return graph.nodes[a].kind == MapNodeKind::stakeholders && graph.nodes[b].kind == MapNodeKind::stakeholders;
    };
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            if (layout.nodes[i].grown(bothStakeholders(i, k) ? 15 : 31).overlaps(layout.nodes[k]))
                faults += "cards " + std::to_string(k) + " and " + std::to_string(i) + " are too close\n";
        for (int frame = 0; frame < graph.frames; ++frame)
            if (graph.nodes[i].frame != frame && layout.frames[frame].overlaps(layout.nodes[i]))
                faults += "frame " + std::to_string(frame) + " is around card " + std::to_string(i) + "\n";
    }
    for (int one = 0; one < graph.frames; ++one)
        for (int other = 0; other < one; ++other)
            if (!layout.frames[one].isEmpty() && !layout.frames[other].isEmpty()
                && layout.frames[one].overlaps(layout.frames[other]))
                faults += "frames " + std::to_string(other) + " and " + std::to_string(one) + " overlap\n";
    if (const int through = figuresOf(layout, graph).throughCards; through > 0)
        faults += std::to_string(through) + " lines run through cards\n";
    return faults;
}

inline std::string faults(const std::string& text)
{
    const NamedGraph named = graphFrom(text);
    return faults(named.graph, layOut(named.graph));
}

/// The middle of a named card.
inline MapPoint middle(const NamedGraph& named, const MapLayout& layout, const std::string& name)
{
    const auto found = std::find(named.names.begin(), named.names.end(), name);
    return layout.nodes[std::size_t(found - named.names.begin())].center();
}

inline const std::string sponsorToTeams = "ES > PM\n"
                                          "PM > PO1 PO2 | Berlin\n"
                                          "PM > PO3 | Lisbon\n"
                                          "PO1 : Checkout | Berlin\n"
                                          "PO2 : Catalogue | Berlin\n"
                                          "PO3 : Mobile | Lisbon\n"
                                          "PO1 - PO2\n"
                                          "PO2 - PO3\n"
                                          "PM << Customers\n"
                                          "PM >> Sales\n";

/// A head, five managers with three owners each, each with so many teams.
inline std::string largeOrganisation(int teams)
{
    std::string text = "Head > PM1 PM2 PM3 PM4 PM5\n";
    for (char m = '1'; m <= '5'; ++m)
        for (char o = 'a'; o <= 'c'; ++o) {
            const std::string owner = std::string("PO") + m + o;
            text += std::string("PM") + m + " > " + owner + "\n" + owner + " :";
            for (int team = 1; team <= teams; ++team)
                text += " T" + owner + std::to_string(team);
            text += o == 'a' ? "\n" : "\nPO" + std::string{m, char(o - 1)} + " - " + owner + "\n";
        }
    return text;
}

} // namespace remit::test
