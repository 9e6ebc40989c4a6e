#pragma once

#include "analysis/checks/finding.h"
#include "analysis/load/load.h"
#include "analysis/map/constellation_map.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace remit {

/// A seat or a unit as its card says it.
struct MapCard {
    MapItem item;
    MapNodeKind kind = MapNodeKind::seat;
    MapRect rect;
    /// Short names of the hats of a seat.
    QStringList hats;
    QString heading;
    QString below;
    bool isVacant = false;
    /// "≈ 75 %", with how much that is; of a seat whose hats have hours.
    QString load;
    LoadLevel loadLevel = LoadLevel::unknown;
    /// For a tool tip, and to be heard.
    QString sentence;
    /// What is found about it that is to fix or to look at, a line each, and the worst of it.
    QString findings;
    std::optional<Severity> mark;
};

struct MapLine {
    MapLineKind kind = MapLineKind::leads;
    MapRoute route;
};

struct MapFrame {
    MapRect rect;
    QString name;
};

/// The map of a constellation with all its words, ready to be painted.
struct MapPicture {
    std::vector<MapCard> cards;
    std::vector<MapLine> lines;
    std::vector<MapFrame> frames;
    /// Around everything drawn.
    MapRect bounds;
};

enum class MapNames { shown, leftOut };

/// The picture of a map of this constellation, laid out so. Without names a seat is called what it is, and only a
/// vacant one says that it is.
MapPicture pictureOf(const Plan& plan, ConstellationId constellation, const ConstellationMap& map, MapLayout layout,
                     MapNames names = MapNames::shown);
/// Says on the seats how much work they have.
void addLoads(MapPicture& picture, const Plan& plan, ConstellationId constellation, const ConstellationLoad& loads);
/// Puts its cards, lines and frames elsewhere.
void arrange(MapPicture& picture, const Plan& plan, const ConstellationMap& map, MapLayout layout);

} // namespace remit
