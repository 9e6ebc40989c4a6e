#include "widgets/dressed.h"
#include "widgets/troubled_chart.h"

#include "widgets/catalogue/catalogue_commands.h"
#include "widgets/exchange/import_dialog.h"
#include "widgets/findings/top_findings.h"
#include "widgets/load/load_commands.h"
#include "widgets/parts/dialog_prompts.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/viewing/view_commands.h"
#include "widgets/window/exchange_commands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QTextDocumentFragment>
#include <QTimer>

using namespace remit;
using namespace remit::test;

namespace {

constexpr const char* marker = "<img src=x> <b>x</b> ";

template <class Row> void mark(Plan& plan, std::string Row::*words)
{
    const auto rows = plan.all<Row>();
    for (const auto& [key, row] : rows) {
        Row marked = row;
        marked.*words = marker + marked.*words;
        plan.put(std::move(marked));
    }
}

/// A chart with findings in which everything that has words has markup in them.
Plan markedPlan()
{
    using namespace troubled;
    Plan plan = planFrom(troubledChart);
    const ConstellationId chart = plan.all<Constellation>().begin()->first;
    plan.put(Assignment{chart, write_docs, troubled::ba, "R", "note"});
    plan.put(OpenQuestion{chart, accept_stories, troubled::po, "question", "owner", "2026-12-31"});
    ChartRow row = *plan.find<ChartRow>({chart, test_it});
    row.leftOut = true;
    row.leftOutReason = "reason";
    plan.put(row);
    mark(plan, &Area::name);
    mark(plan, &Area::description);
    mark(plan, &Responsibility::title);
    mark(plan, &Responsibility::description);
    mark(plan, &Role::name);
    mark(plan, &Role::shortName);
    mark(plan, &Role::description);
    mark(plan, &LetterScheme::name);
    mark(plan, &LetterScheme::description);
    mark(plan, &Letter::name);
    mark(plan, &Letter::meaning);
    mark(plan, &Constellation::name);
    mark(plan, &Constellation::description);
    mark(plan, &ChartRow::leftOutReason);
    mark(plan, &Assignment::note);
    mark(plan, &OpenQuestion::text);
    mark(plan, &OpenQuestion::owner);
    return plan;
}

/// Whether Qt would take the plan's words for markup: where rich text is, they have to be escaped.
bool wouldBeMarkup(const QString& text)
{
    return text.contains("<img src", Qt::CaseInsensitive) || text.contains("<b>x", Qt::CaseInsensitive);
}

/// Without what Qt makes of its text where it has none: no menu shows that.
QString ownToolTip(const QAction& action)
{
    return QString(action.text()).remove(u'&').startsWith(action.toolTip()) ? QString() : action.toolTip();
}

struct Walk {
    void label(QLabel& label)
    {
        label.ensurePolished();
        if (label.inherits("QTipLabel"))
            return;
        const QString where = label.parentWidget() != nullptr ? label.parentWidget()->objectName() : QString();
        const bool isPlain = label.textFormat() == Qt::PlainText;
        if (label.textFormat() == Qt::AutoText || (!isPlain && wouldBeMarkup(label.text())))
            wrong << where + u'/' + label.objectName() + ": " + label.text();
        const QString shown = isPlain ? label.text() : QTextDocumentFragment::fromHtml(label.text()).toPlainText();
        marked += shown.contains("<img src=x>", Qt::CaseInsensitive) ? 1 : 0;
    }
    void toolTip(const QString& where, const QString& text)
    {
        if (Qt::mightBeRichText(text) && wouldBeMarkup(text))
            wrong << "tool tip of " + where + ": " + text;
        marked += text.contains("&lt;img src=x&gt;", Qt::CaseInsensitive) ? 1 : 0;
    }
    void lines(const QString& where, const QAbstractItemModel& model, const QModelIndex& parent = {})
    {
        for (int row = 0; row < std::min(model.rowCount(parent), 100); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                toolTip(where, index.data(Qt::ToolTipRole).toString());
                if (column == 0 && model.hasChildren(index))
                    lines(where, model, index);
            }
        }
    }
    void all()
    {
        QApplication::processEvents();
        for (QWidget* each : QApplication::allWidgets()) {
            toolTip(each->objectName(), each->toolTip());
            if (auto* found = qobject_cast<QLabel*>(each))
                label(*found);
            for (const QAction* action : each->actions())
                toolTip(each->objectName(), ownToolTip(*action));
            if (auto* view = qobject_cast<QAbstractItemView*>(each);
                view != nullptr && view->model() != nullptr && qobject_cast<QHeaderView*>(each) == nullptr)
                lines(each->objectName(), *view->model());
        }
        wrong.removeDuplicates();
    }

    QStringList wrong;
    /// Places that showed the words as they stand.
    int marked = 0;
};

void openEverything(MainWindow& window, WindowFixture& fixture)
{
    Workbench& bench = *window.workbench();
    bench.chartPage().findings().setPanelShown(true);
    bench.chartPage().findings().top().open();
    bench.setPanelShown("history", true);
    for (const char* entry : {"Properties…", "Letters…", "Facts about the organisation…", "Checks…",
                              "Export responsibility chart…", "Keyboard shortcuts", "About Remit"})
        trigger(window, QString::fromUtf8(entry));
    bench.chartPage().loadCommands().breakdown()->trigger();
    bench.chartPage().catalogue().shelf()->trigger();
    bench.chartPage().catalogue().links()->trigger();
    bench.chartPage().views().actions().filter->trigger();
    window.exchange().importChart(
        fixture.fileWith("in.csv",
                         "Task,<img src=x> <b>x</b> PM,PO,Status\n<img src=x> <b>x</b> Vision,A/R,Q7,\n"
                         "Pricing,A,R,<b>x</b><img src=x>\n"));
    bench.chartPage().views().actions().present->trigger();
}

} // namespace

TEST_CASE("a name that looks like markup is shown as it stands, in every label and tool tip of the program")
{
    const Dressed dressed;
    WindowFixture fixture;
    const QString path = fixture.pathOf("<img src=x>.remit");
    REQUIRE(PlanDocument::create(path, markedPlan()));
    MainWindow window(fixture.services());
    window.resize(1400, 900);
    window.show();
    REQUIRE(window.files().open(path));
    window.workbench()->setPanelShown("inspector", true);
    PlanDocument& document = *window.document();
    REQUIRE(document.addSnapshot(marker));
    const ConstellationId shown = window.workbench()->constellation();
    document.perform(marker, setLetters(document.plan(), {shown, troubled::write_docs, troubled::po}, "C"));
    window.workbench()->chartPage().chart().showCell(troubled::accept_stories, troubled::po);
    openEverything(window, fixture);
    Walk walk;
    walk.all();
    CHECK(walk.wrong.join('\n').toStdString() == "");
    CHECK(walk.marked > 40);
    window.workbench()->chartPage().views().presentation()->close();
}

TEST_CASE("a question before something goes shows the plan's words as they stand")
{
    const Dressed dressed;
    QWidget window;
    window.show();
    DialogPrompts prompts(&window);
    Walk walk;
    const auto lookAndClose = [&walk] {
        walk.all();
        QApplication::activeModalWidget()->close();
    };
    QTimer::singleShot(50, &window, lookAndClose);
    CHECK_FALSE(prompts.confirm(QString("Delete “%1”?").arg(marker), QString("%1 stays.").arg(marker), "Delete"));
    CHECK(walk.marked == 2);
    QTimer::singleShot(50, &window, lookAndClose);
    CHECK_FALSE(prompts.askText("Leave out", QString("Why is “%1” left out?").arg(marker), {}, TextLines::one));
    CHECK(walk.marked == 3);
    CHECK(walk.wrong.join('\n').toStdString() == "");
}
