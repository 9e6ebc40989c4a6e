#include "screenshots/camera.h"
#include "screenshots/pictures.h"

#include "widgets/advice/advice_card.h"
#include "widgets/advice/advice_page.h"
#include "widgets/advice/advice_view.h"

#include "core/edits/edits.h"
#include "model/advice/shown_advice.h"
#include "model/document/plan_document.h"
#include "widgets/frame/pages.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollBar>

/// The advice for an organisation of twenty developers.
namespace remit {

namespace {

constexpr int adviceNumber = 4;

AdvicePage& adviseIn(MainWindow& window)
{
    window.workbench()->pages().turnTo(adviceNumber);
    auto& page = *window.findChild<AdvicePage*>();
    const Facts& facts = page.advice()->facts();
    for (const auto& [key, value] : StatedFacts{{"developers", 20}, {"productManagers", 0}, {"productOwners", 0}})
        page.advice()->state(*facts.question(key), value);
    QCoreApplication::processEvents();
    return page;
}

void adviceOnTwenty(MainWindow& window)
{
    adviseIn(window);
}

void nothingKnown(MainWindow& window)
{
    window.workbench()->pages().turnTo(adviceNumber);
    QCoreApplication::processEvents();
}

/// With what a person costs, and one answer that is long.
void adviceOnHires(MainWindow& window)
{
    AdvicePage& page = adviseIn(window);
    const StatedFacts facts{{"teams", 3}, {"productManagers", 1}, {"stage", 2}, {"personCost", 90}};
    for (const auto& [key, value] : facts)
        page.advice()->state(*page.advice()->facts().question(key), value);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QScrollBar* bar = page.findChild<AdviceView*>()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
}

void press(QWidget& page, const QString& name)
{
    for (QPushButton* each : page.findChildren<QPushButton*>(name)) {
        if (each->isVisible())
            each->click();
    }
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void adviceWithDetails(MainWindow& window)
{
    AdvicePage& page = adviseIn(window);
    for (QPushButton* each : page.findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text() == QStringLiteral("Details")) {
            each->click();
            break;
        }
    }
    press(page, "moreFacts");
}

void adviceFurtherDown(MainWindow& window)
{
    AdvicePage& page = adviseIn(window);
    press(page, "disagreements");
    press(page, "ruledOut");
    QScrollBar* bar = page.findChild<AdviceView*>()->verticalScrollBar();
    bar->setValue(bar->maximum());
}

void contradiction(MainWindow& window)
{
    AdvicePage& page = adviseIn(window);
    page.advice()->state(*page.advice()->facts().question("teams"), 30);
}

void figuresOfAdvice(MainWindow& window)
{
    press(adviseIn(window), "adviceFigures");
}

} // namespace

void pictureAdvice(Camera& camera, const PicturedPlans& plans)
{
    for (const QString theme : bothThemes) {
        camera.window({"advice-" + theme, plans.divisionOfLabour, theme}, adviceOnTwenty);
        camera.window({"advice-details-" + theme, plans.divisionOfLabour, theme}, adviceWithDetails);
        camera.window({"advice-further-" + theme, plans.divisionOfLabour, theme}, adviceFurtherDown);
    }
    camera.window({"advice-sample", plans.sample}, adviceOnTwenty);
    camera.window({"advice-1024x700", plans.divisionOfLabour, "light", {1024, 700}}, adviceOnTwenty);
    camera.window({"advice-nothing-known", plans.divisionOfLabour}, nothingKnown);
    camera.window({"advice-hires", plans.divisionOfLabour}, adviceOnHires);
    camera.window({"advice-contradiction", plans.divisionOfLabour}, contradiction);
    camera.dialog({"advice-figures", plans.divisionOfLabour}, figuresOfAdvice);
}

} // namespace remit
