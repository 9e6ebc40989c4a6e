#pragma once

#include "core/agreements.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"
#include "widgets/agreement/agree_dialog.h"
#include "widgets/agreement/agreed_versions_dialog.h"
#include "widgets/compare/compare_page.h"
#include "widgets/compare/moves_panel.h"
#include "widgets/window_actions.h"

#include <QApplication>
#include <QListWidget>

/// A window in which people agree on a constellation.
namespace remit::test {

inline Plan seatedChart()
{
    Plan plan = planFrom("            | PM | PO\n"
                         "Delivery:\n"
                         "Set pricing | AR | C\n"
                         "Run demos   | I  | AR\n");
    addSeats(plan, "Anna: PM\nBen: PO > Web");
    return plan;
}

/// A window on a plan, on a day that can be another.
struct AgreeingWindow : WindowFixture {
    explicit AgreeingWindow(const Plan& plan)
        : window(onThatDay())
        , path(pathOf("agree.remit"))
    {
        REQUIRE(PlanDocument::create(path, plan));
        window.resize(1440, 900);
        window.show();
        open();
    }

    Services onThatDay()
    {
        Services services = this->services();
        services.today = [this] { return day; };
        return services;
    }
    void open()
    {
        REQUIRE(window.files().open(path));
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }
    AgreeDialog& dialog()
    {
        trigger(window, "Agree…");
        auto* found = window.findChild<AgreeDialog*>();
        REQUIRE(found);
        return *found;
    }
    void agree(const QString& who)
    {
        AgreeDialog& asked = dialog();
        field<QLineEdit>(asked, "agreedBy").setText(who);
        asked.accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    AgreedVersionsDialog& versions()
    {
        trigger(window, "Agreed versions…");
        auto* found = window.findChild<AgreedVersionsDialog*>();
        REQUIRE(found);
        return *found;
    }
    ComparePage& page() { return static_cast<ComparePage&>(window.workbench()->page()); }
    const Plan& plan() { return window.document()->plan(); }
    const AgreedVersion* last() { return lastAgreedOf(plan(), theChart); }
    ConstellationId side() { return ConstellationId{last()->version.value}; }
    QString said() { return window.workbench()->noticeText(); }
    QStringList moves()
    {
        page().moves().flush();
        QStringList told;
        for (int line = 0; line < page().moves().list().count(); ++line)
            told << page().moves().list().item(line)->text();
        return told;
    }

    std::string day = "2026-11-29";
    MainWindow window;
    QString path;
};

} // namespace remit::test
