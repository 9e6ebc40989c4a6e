#pragma once

#include "analysis/fixes/fixes.h"
#include "model/chart/chart_findings.h"
#include "model/document/change_place.h"

#include <QObject>

#include <vector>

class QWidget;

namespace remit {

class ChartView;
class FixPreview;
class Preferences;

/// What a user can do about findings, for cards, list and menus alike.
class FindingCommands : public QObject {
    Q_OBJECT

public:
    FindingCommands(ChartFindings& findings, ChartView& chart, FixPreview& preview, const Preferences& preferences,
                    QWidget& dialogParent);

    ChartFindings& findings() const { return m_findings; }
    bool canChange() const;
    /// The ways to repair it; none in a plan that can only be read.
    std::vector<Fix> fixesOf(const Finding& finding) const;
    /// The number of its row on screen; 0 when it has none.
    int numberOf(const Finding& finding) const;
    /// How many of these would be repaired at once.
    int repairable(const std::vector<Finding>& findings) const;
    /// How they would be, where it is the same way for each: "PM and PO do it together"; else empty.
    QString wayOfAll(const std::vector<Finding>& findings) const;

    /// Makes its cell current; `goTo` also gives it the keyboard, and asks for the map where it is about who sits
    /// where.
    void show(const Finding& finding);
    void goTo(const Finding& finding);
    void preview(const Finding& finding, const Fix& fix);
    void previewAll(const std::vector<Finding>& findings);
    void accept(const std::vector<Finding>& findings);
    void takeBack(const Finding& finding);
    /// "Compare with “Proposed”", where it comes from comparing; else empty.
    QString comparisonOf(const Finding& finding) const;
    void compare(const Finding& finding);
    /// What the rule means, why it matters, where it comes from.
    void explain(const std::string& rule);
    /// With the rule current when there is one.
    void openSettings(const std::string& rule = {});

signals:
    /// Somebody wants the list, at this finding.
    void listWanted(const remit::Finding& finding);
    /// Somebody wants to see a seat or a unit, which the chart does not show.
    void placeWanted(const remit::ChangePlace& place);
    /// Somebody wants both beside each other, the second compared with the first.
    void comparisonWanted(remit::ConstellationId before, remit::ConstellationId after);

private:
    void enter(ResponsibilityId row, RoleId role);

    ChartFindings& m_findings;
    ChartView& m_chart;
    FixPreview& m_preview;
    const Preferences& m_preferences;
    QWidget& m_dialogParent;
};

} // namespace remit
