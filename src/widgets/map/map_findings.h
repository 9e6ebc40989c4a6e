#pragma once

#include "analysis/checks/finding.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace remit {

struct MapItem;
class ShownMap;

/// What is found about one card of the map, and the ways to repair it at a click.
class MapFindings : public QWidget {
    Q_OBJECT

public:
    explicit MapFindings(ShownMap& map, QWidget* parent = nullptr);

    /// Null for no card.
    void show(const MapItem* item);

private:
    /// A finding as it is told, and the ways to repair it.
    struct Told {
        Finding finding;
        QString text;
        QStringList fixes;

        friend bool operator==(const Told&, const Told&) = default;
    };
    std::vector<Told> toldOf(const MapItem& item) const;
    void add(const Told& told);
    void repair(const Finding& finding, int fix);

    ShownMap& m_map;
    QVBoxLayout* m_down;
    std::vector<Told> m_shown;
};

} // namespace remit
