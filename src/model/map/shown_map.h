#pragma once

#include "drawing/map_picture.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace remit {

class ChartFindings;
class ChartLoads;
class PlanDocument;
class PlanChange;
class ShownConstellation;

/// The map of the shown constellation: what stands where, kept up to date with the document.
class ShownMap : public QObject {
    Q_OBJECT

public:
    /// `loads` are those of the shown constellation, and outlive this.
    ShownMap(PlanDocument& document, const ShownConstellation& shown, const ChartLoads& loads,
             QObject* parent = nullptr);

    PlanDocument& document() const { return m_document; }
    ConstellationId constellation() const;
    const MapPicture& picture() const { return m_picture; }
    /// Marks cards by what is found about them; null for no marks. They are of the shown constellation.
    void setFindings(const ChartFindings* findings);
    const ChartFindings* findings() const;
    /// What is found about a card, the weightiest first; nothing where the findings are of another constellation.
    std::vector<Finding> findingsOf(const MapItem& item) const;
    const std::vector<MapCard>& cards() const { return m_picture.cards; }
    const std::vector<MapLine>& lines() const { return m_picture.lines; }
    const std::vector<MapFrame>& frames() const { return m_picture.frames; }
    MapRect bounds() const { return m_picture.bounds; }
    bool isEmpty() const { return m_picture.cards.empty(); }
    /// Whether a card stands where it was put by hand.
    bool hasPlaced() const;
    /// -1 when there is none.
    int indexOf(const MapItem& item) const;
    /// The nearest card in that direction, where what lies straight ahead is nearer than what lies aside; -1 when there
    /// is none.
    int nextTo(int index, double dx, double dy) const;
    /// "5 seats · 3 teams · 2 locations · 1 vacancy"
    QString summary() const;

    /// Draws lines and frames as if the cards stood there; the plan stays as it is. Emits `moved`.
    void preview(const std::map<int, MapPoint>& places);
    /// Where the plan has them again.
    void endPreview();

signals:
    /// Cards came, went or say something else.
    void changed();
    /// Cards say another load or have other findings, and stand where they stood.
    void loadsChanged();
    /// Cards, lines and frames stand elsewhere.
    void moved();

private:
    void follow(const PlanChange& change);
    void read();
    void readLoads();
    void readFindings();

    PlanDocument& m_document;
    const ShownConstellation& m_shown;
    const ChartLoads& m_loads;
    QPointer<const ChartFindings> m_findings;
    ConstellationMap m_map;
    MapPicture m_picture;
};

} // namespace remit
