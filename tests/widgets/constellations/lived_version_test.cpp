#include "model/document/shown_constellation.h"
#include "model/steps/constellation_steps.h"
#include "widgets/constellations/constellation_dialog.h"
#include "widgets/constellations/navigator.h"
#include "widgets/parts/two_line_delegate.h"
#include "widgets/window_actions.h"

#include <QComboBox>
#include <QListWidget>

using namespace remit;
using namespace remit::test;

namespace {

/// A window on the fourteen lines and on a copy of them, "As we live it", which is shown.
struct Living : WindowFixture {
    Living()
        : window(services())
    {
        startFourteenLines(*this, window);
        designed = window.workbench()->constellation();
        REQUIRE(document().perform(steps::copyConstellation(plan(), lived, {"As we live it", {}}, designed)));
        window.workbench()->shown().show(lived);
    }

    PlanDocument& document() { return *window.document(); }
    const Plan& plan() { return document().plan(); }
    QString designedName() { return QString::fromStdString(plan().find<Constellation>(designed)->name); }
    QString belowLast()
    {
        const auto& list = field<QListWidget>(window, "constellations");
        return list.item(list.count() - 1)->data(ConstellationDelegate::descriptionRole).toString();
    }
    /// Chooses what the shown constellation is the lived version of.
    void choose(const QString& name)
    {
        trigger(window, "Properties…");
        auto* dialog = window.findChild<ConstellationDialog*>();
        REQUIRE(dialog);
        auto& designs = field<QComboBox>(*dialog, "livedOf");
        const int at = designs.findText(name);
        INFO(name.toStdString());
        REQUIRE(at >= 0);
        designs.setCurrentIndex(at);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    MainWindow window;
    ConstellationId designed;
    const ConstellationId lived{7};
};

} // namespace

TEST_CASE_METHOD(Living,
                 "a constellation can say that it is how another is lived; the navigator says so; undo takes it back")
{
    choose(designedName());
    CHECK(designOf(plan(), lived) == designed);
    CHECK_THAT(belowLast().toStdString(), Catch::StartsWith("lived version of " + designedName().toStdString()));
    document().undo();
    CHECK(designOf(plan(), lived) == std::nullopt);
    CHECK_FALSE(belowLast().contains("lived version"));
}

TEST_CASE_METHOD(Living, "what is lived of a constellation is no design of it, and choosing none ends it")
{
    choose(designedName());
    const ConstellationDialog ofDesigned(plan(), designed);
    const auto* designs = ofDesigned.findChild<QComboBox*>("livedOf");
    CHECK(designs->count() == 1);
    CHECK_FALSE(designs->isEnabled());
    choose("None");
    CHECK(designOf(plan(), lived) == std::nullopt);
}

TEST_CASE_METHOD(
    Living, "when what was designed is deleted elsewhere while the dialog is open, it is the lived version of none")
{
    const ConstellationDialog dialog(plan(), lived);
    auto* designs = dialog.findChild<QComboBox*>("livedOf");
    designs->setCurrentIndex(1);
    Plan without = plan();
    CHECK(dialog.changed(without).livedOf == designed);
    without.all<Constellation>().erase(designed);
    CHECK_FALSE(dialog.changed(without).livedOf.has_value());
}
