#pragma once

#include "window_actions.h"

#include "model/chart/chart_model.h"
#include "model/chart/findings_model.h"
#include "support/plan_text.h"
#include "widgets/chart/chart_page.h"
#include "widgets/findings/finding_card.h"
#include "widgets/findings/finding_cards.h"
#include "widgets/findings/finding_commands.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/findings/findings_part.h"
#include "widgets/findings/fix_preview.h"
#include "widgets/window/plan_files.h"

#include <QTest>

namespace remit::test {

/// Rows and roles of the troubled chart; other charts of the tests have others of these names.
namespace troubled {

inline constexpr ResponsibilityId accept_stories{1};
inline constexpr ResponsibilityId write_docs{2};
inline constexpr ResponsibilityId test_it{3};
inline constexpr RoleId po{2};
inline constexpr RoleId ba{3};

} // namespace troubled

inline constexpr std::string_view troubledChart = R"(               | PM | PO | BA
Delivery:
Accept stories | AR | A  | C
Write docs     | C  |    | R
Test it        | C  |    | R
Order backlog  | I  | AR | C
)";

/// A window on a chart with findings, on a day the test chooses.
struct Troubled {
    explicit Troubled(std::string_view written = troubledChart)
    {
        const QString path = fixture.pathOf("troubled.remit");
        const auto made = PlanDocument::create(path, planFrom(written));
        INFO((made ? std::string() : made.error().message));
        REQUIRE(made);
        Services services = fixture.services();
        services.today = [this] { return today; };
        window = std::make_unique<MainWindow>(services);
        window->show();
        REQUIRE(window->files().open(path));
        // On a small screen it folds by itself.
        bench().setPanelShown("inspector", true);
        QCoreApplication::processEvents();
    }

    Workbench& bench() const { return *window->workbench(); }
    FindingsPart& parts() const { return bench().chartPage().findings(); }
    ChartModel& model() const { return bench().chartPage().chart().model(); }
    RoleGrid& grid() const { return bench().chartPage().chart().table().grid(); }
    PlanDocument& document() const { return bench().document(); }
    bool isMarked(ResponsibilityId row) const { return model().indexOf(row).data(ChartModel::FindingRole).isValid(); }
    /// The card that holds findings of the rule.
    FindingCard* card(const std::string& rule) const
    {
        for (FindingCard* card : parts().cards().cards()) {
            if (card->findings().front().rule == rule)
                return card;
        }
        FAIL("no card for " << rule);
        return nullptr;
    }
    /// Goes to a link of the card by Tab and presses Enter.
    void follow(const std::string& rule, const QString& link) const
    {
        FindingCard* found = card(rule);
        const qsizetype at = found->text().indexOf("href=\"" + link + "\"");
        REQUIRE(at > 0);
        found->setFocus();
        for (qsizetype links = found->text().left(at).count("href="); links >= 0; --links)
            QTest::keyClick(found, Qt::Key_Tab);
        QTest::keyClick(found, Qt::Key_Return);
    }
    void select(const std::string& rule) const
    {
        parts().setPanelShown(true);
        for (const Finding& finding : parts().findings().report().findings) {
            if (finding.rule == rule)
                return parts().panel().open(&finding);
        }
        FAIL("nothing found by " << rule);
    }

    WindowFixture fixture;
    std::string today = "2026-11-22";
    std::unique_ptr<MainWindow> window;
};

} // namespace remit::test
