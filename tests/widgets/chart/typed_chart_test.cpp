#include "widgets/findings/findings_part.h"

#include "widgets/chart/chart_page.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window_actions.h"

#include <QApplication>
#include <QTest>

#include <array>

using namespace remit;
using namespace remit::test;

namespace {

struct Line {
    const char* title;
    const char* manager;
    const char* owner;
};

const std::array<Line, 14> lines{{
    {"Keep the roadmap of epics with all parties", "ar", "c"},
    {"Lead requirements gathering for each epic", "c", "ar"},
    {"Help the PO bring customers into the epics", "r", "a"},
    {"Lead grooming: split and estimate stories", "i", "ar"},
    {"Record story details reviewed with developers", "i", "ar"},
    {"Make mock-ups and work on design with UX", "i", "ar"},
    {"Write the acceptance criteria of stories", "r", "ar"},
    {"Answer developers and explain requirements", "c", "ar"},
    {"Check finished stories and accept them", "i", "ar"},
    {"Describe the new feature for implementations", "c", "ar"},
    {"Take part in stand-ups, retros and demos", "i", "ar"},
    {"Sit in on demos and some stand-ups", "ar", "i"},
    {"Show the iteration to customers before release", "ar", "r"},
    {"Meet twice a week or more often", "ar", "r"},
}};

/// Types as a user does and counts the keys; a capital counts its Shift.
class Typist {
public:
    explicit Typist(MainWindow& window)
        : m_window(window)
    {
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), key, modifiers);
        m_keys += modifiers == Qt::NoModifier ? 1 : 2;
        settle();
    }
    void text(const QString& typed)
    {
        for (const QChar character : typed) {
            QTest::keyClicks(target(), QString(character));
            m_keys += character.isUpper() || character == ':' || character == '+' ? 2 : 1;
        }
        settle();
    }
    int keys() const { return m_keys; }

private:
    QWidget* target() const
    {
        const ChartTable& table = m_window.workbench()->chartPage().chart().table();
        for (auto* editor : table.titles().viewport()->findChildren<QLineEdit*>()) {
            if (editor->isVisibleTo(&m_window))
                return editor;
        }
        return &table.grid();
    }
    static void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    MainWindow& m_window;
    int m_keys = 0;
};

} // namespace

TEST_CASE("the fourteen lines are typed from an empty plan by keys alone in under three minutes, checked and printed")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    fixture.prompts.savePath = fixture.pathOf("typed.remit");
    click(window, "emptyCard");
    REQUIRE(window.document());
    Typist typist(window);
    for (const Line& line : lines) {
        typist.text(line.title);
        typist.key(Qt::Key_Return);
    }
    typist.key(Qt::Key_Escape);
    typist.key(Qt::Key_Home, Qt::ControlModifier);
    typist.key(Qt::Key_Right);
    for (const Line& line : lines) {
        typist.text(line.manager);
        typist.key(Qt::Key_Down);
    }
    typist.key(Qt::Key_Right);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        typist.key(Qt::Key_Up);
        typist.text(line->owner);
    }
    // The shared lines: writing criteria together, showing by one of them, meeting both.
    for (int down = 0; down < 6; ++down)
        typist.key(Qt::Key_Down);
    typist.text("+");
    for (int down = 0; down < 6; ++down)
        typist.key(Qt::Key_Down);
    typist.text("+++");
    typist.key(Qt::Key_Down);
    typist.text("++");

    const Plan& plan = window.document()->plan();
    const Chart chart = chartOf(plan, window.workbench()->constellation());
    REQUIRE(chart.rowCount() == 14);
    const auto& rows = chart.bands.front().rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        CHECK(plan.find<Responsibility>(rows[row])->title == lines[row].title);
        CHECK(std::string(lettersAt(plan, {chart.constellation, rows[row], chart.roles[0]}))
              == QString(lines[row].manager).toUpper().toStdString());
        CHECK(std::string(lettersAt(plan, {chart.constellation, rows[row], chart.roles[1]}))
              == QString(lines[row].owner).toUpper().toStdString());
    }
    const auto sharing = [&](std::size_t row) {
        return plan.find<ChartRow>({chart.constellation, rows[row]})->sharing;
    };
    CHECK(sharing(6) == Sharing::together);
    CHECK(sharing(12) == Sharing::either);
    CHECK(sharing(13) == Sharing::each);
    constexpr int keysPerSecond = 4;
    INFO("keys: " << typist.keys());
    CHECK(typist.keys() < 3 * 60 * keysPerSecond);

    const auto& findings = window.findChild<FindingsPart*>()->counts();
    INFO(findings.text().toStdString());
    CHECK_FALSE(findings.text().contains("to fix"));
    window.exchange().exportChart();
    auto* out = window.findChild<ExportDialog*>();
    REQUIRE(out);
    out->findChild<QLineEdit*>("target")->setText(fixture.pathOf("typed.pdf"));
    out->findChild<QCheckBox*>("openWhenDone")->setChecked(false);
    out->exportNow();
    QFile pdf(fixture.pathOf("typed.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(4) == "%PDF");
}
