#pragma once

#include "advisor/check_texts.h"
#include "model/chart/chart_findings.h"

#include <QObject>

class QPushButton;

namespace remit {

class ChartView;
class FindingCards;
class FindingCommands;
class ChartLoads;
class FindingsPanel;
class FixPreview;
class PlanDocument;
class Preferences;
class Prompts;
class TopFindings;
struct Services;

/// Everything of the chart page that is about findings, tied together; the page gives the parts their places.
class FindingsPart : public QObject {
    Q_OBJECT

public:
    /// The texts outlive it.
    FindingsPart(PlanDocument& document, ChartView& chart, const ChartLoads& loads, const CheckTexts& texts,
                 const Services& services, Prompts& prompts, QWidget& page);
    ~FindingsPart() override;

    ChartFindings& findings() const { return *m_findings; }
    FindingCommands& commands() const { return *m_commands; }
    FixPreview& preview() const { return *m_preview; }
    /// Made when it is first asked for.
    FindingsPanel& panel();
    TopFindings& top() const { return *m_top; }
    FindingCards& cards() const { return *m_cards; }
    /// "2 to fix, 1 to look at" for the status line; opens the list.
    QPushButton& counts() const { return *m_counts; }

    void setConstellation(ConstellationId constellation);
    /// Marks, cards and counts; the list can be opened all the same.
    void setShown(bool shown);
    bool isShown() const { return m_shown; }
    void setPanelShown(bool shown);
    bool isPanelShown() const;
    /// Shows what weighs most in a chart that was just brought in.
    void openImported();

signals:
    void shownChanged(bool shown);
    void panelShownChanged(bool shown);
    /// The page gives it its place.
    void panelMade(remit::FindingsPanel& panel);

private:
    void connectParts();
    void follow();
    void showCounts();

    ChartView& m_chart;
    ChartFindings* m_findings;
    FixPreview* m_preview;
    FindingCommands* m_commands;
    FindingsPanel* m_panel = nullptr;
    TopFindings* m_top;
    FindingCards* m_cards;
    QPushButton* m_counts;
    Prompts& m_prompts;
    QWidget& m_page;
    Preferences& m_preferences;
    bool m_shown = true;
};

} // namespace remit
