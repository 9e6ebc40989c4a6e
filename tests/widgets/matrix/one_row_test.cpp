#include "widgets/matrix.h"

#include "core/edits/edits_of_view.h"

#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <random>

using namespace remit;
using namespace remit::test;

namespace {

const ConstellationId current{3};

/// Forty rows in four areas, some with titles that are longer than a line, in two constellations.
Plan tallChart()
{
    Plan plan = smallChart();
    for (int number = 7; number <= 40; ++number) {
        const AreaId area{60 + number / 12};
        if (plan.find<Area>(area) == nullptr)
            apply(addArea(plan, area, "Area " + std::to_string(number)), plan);
        std::string title = "Row " + std::to_string(number);
        if (number % 5 == 0)
            title += " with a title that tells so much about it that one line is hardly enough for all of it, at"
                     " whatever size it is read";
        apply(addResponsibility(plan, proposed, rowNumber(number), title, area), plan);
    }
    Constellation other;
    other.id = current;
    other.name = "Current";
    other.scheme = SchemeId{1};
    plan.put(other);
    for (const RoleId role : {pm, po}) {
        ConstellationRole part;
        part.constellation = current;
        part.role = role;
        plan.put(part);
    }
    for (int number = 1; number <= 40; number += 3) {
        ChartRow row;
        row.constellation = current;
        row.responsibility = rowNumber(number);
        plan.put(row);
    }
    return plan;
}

/// Paints each row in a colour of its own, so that the screen tells which row it shows.
class RowColors : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QColor of(int row) { return QColor::fromHsv(row * 47 % 360, 255, 255 - row % 40 * 3); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->fillRect(option.rect, of(index.row()));
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect.adjusted(40, 0, 0, 0));
    }
};

struct TallMatrix : Matrix {
    explicit TallMatrix(unsigned seed)
        : Matrix(tallChart())
        , random(seed)
    {
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        resizeTo(700, 320);
    }

    /// A window manager takes its time.
    void resizeTo(int width, int height)
    {
        view.resize(width, height);
        QTest::qWait(QGuiApplication::platformName() == "offscreen" ? 0 : 150);
    }

    RoleGrid& grid() const { return view.table().grid(); }
    TitleColumn& titleColumn() const { return view.table().titles(); }
    int below(int bound) { return int(random() % unsigned(bound)); }
    /// What stands on the screen once what is due has been painted, and nothing else has happened.
    QImage seen() const
    {
        QApplication::sendPostedEvents(view.window(), QEvent::UpdateRequest);
        return view.screen()->grabWindow(view.window()->winId()).toImage();
    }
    /// A column of pixels of a part, from the top of its rows.
    static QRgb pixel(const QImage& image, const QWidget& part, const QPoint& at)
    {
        const QPoint inWindow = part.mapTo(part.window(), at) * image.devicePixelRatio();
        return image.valid(inWindow) ? image.pixel(inWindow) | 0xff000000U : 0;
    }
    /// Where the parts disagree about which row stands at a height; empty when they never do.
    std::string hitTwice() const
    {
        for (int y = 0; y < grid().viewport()->height(); ++y) {
            const int inTitles
                = titleColumn().viewport()->mapFromGlobal(grid().viewport()->mapToGlobal(QPoint(0, y))).y();
            const int left = titleColumn().rowAt(inTitles);
            const int right = grid().rowAt(y);
            if (left != right)
                return "at " + std::to_string(y) + " title " + std::to_string(left) + " beside letters of "
                    + std::to_string(right);
        }
        return {};
    }
    /// Where the picture shows other rows than a click would hit.
    std::string paintedTwice() const
    {
        const QImage image = seen();
        const QWidget* titles = titleColumn().viewport();
        for (int y = 0; y < std::min(titles->height(), grid().viewport()->height()); ++y) {
            const int row = grid().rowAt(y);
            if (row < 0)
                break;
            const QRgb expected = RowColors::of(row).rgb();
            if (pixel(image, *titles, {2, y}) != expected)
                return "the titles show another row than " + std::to_string(row) + " at " + std::to_string(y);
            if (pixel(image, *grid().viewport(), {3, y}) != expected)
                return "the letters show another row than " + std::to_string(row) + " at " + std::to_string(y);
        }
        return {};
    }
    void paintRowsInColors()
    {
        grid().setItemDelegate(&m_colors);
        titleColumn().setItemDelegate(&m_titleColors);
        view.repaint();
    }
    /// A title typed in at the end, as a user does.
    void addAtEnd()
    {
        QTest::keyClick(&grid(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(&grid(), Qt::Key_Home);
        for (const char* character : {"N", "e", "w"})
            QTest::keyClicks(target(), character);
        QTest::keyClick(target(), Qt::Key_Return);
    }
    void wheelOverTitles()
    {
        QWheelEvent wheel(QPointF(60, 60), titleColumn().viewport()->mapToGlobal(QPointF(60, 60)), {},
                          {0, below(2) == 0 ? 120 : -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(titleColumn().viewport(), &wheel);
    }
    std::string step();

    std::mt19937 random;

private:
    RowColors m_colors;
    RowColors m_titleColors;
};

std::string TallMatrix::step()
{
    ChartModel& model = view.model();
    ChartFilter filter;
    switch (below(14)) {
    case 0:
        addAtEnd();
        return "added at the end";
    case 1:
        grid().verticalScrollBar()->setValue(below(grid().verticalScrollBar()->maximum() + 1));
        return "scrolled by the bar";
    case 2:
        wheelOverTitles();
        return "wheel over the titles";
    case 3:
        filter.text = below(2) == 0 ? "" : std::to_string(below(4));
        model.setFilter(filter);
        return "filtered by " + filter.text;
    case 4:
        view.table().setLook({below(2) == 0 ? 1.0 : 1.5, below(2) == 0});
        return "zoomed";
    case 5:
        model.setCollapsed(AreaId{60 + below(4)}, below(2) == 0);
        return "a band collapsed or opened";
    case 6:
        resizeTo(400 + below(500), 200 + below(300));
        return "resized";
    case 7:
        if (const auto id = view.currentResponsibility())
            document->perform("Away", setRowsHidden(document->plan(), view.constellation(), {id}, true));
        return "a hidden row";
    case 8:
        view.setConstellation(below(4) == 0 ? current : proposed);
        return "another constellation";
    case 9:
        document->undo();
        return "undone";
    case 10:
        QTest::keyClick(&grid(), below(2) == 0 ? Qt::Key_PageDown : Qt::Key_PageUp);
        return "a page on";
    case 11:
        QTest::keyClick(&grid(), below(2) == 0 ? Qt::Key_End : Qt::Key_Home, Qt::ControlModifier);
        return "to an end";
    case 12:
        model.setSort({below(2) == 0 ? SortBy::title : SortBy::plan, {}, false});
        return "sorted";
    default:
        QTest::keyClick(&grid(), below(2) == 0 ? Qt::Key_Down : Qt::Key_Right);
        return "a step";
    }
}

const std::pair<std::string, std::string> noEdit{"nothing", "nothing"};

/// Clicks beside a title and types a letter; the responsibility that is seen there, and the one whose letters changed.
std::pair<std::string, std::string> editedAt(TallMatrix& m, int y)
{
    const auto titleOf = [&](ResponsibilityId id) {
        const auto* row = m.document->plan().find<Responsibility>(id);
        return row != nullptr ? row->title : std::string("nothing");
    };
    const int inTitles = m.titleColumn().viewport()->mapFromGlobal(m.grid().viewport()->mapToGlobal(QPoint(0, y))).y();
    const ResponsibilityId shown = m.view.model().responsibilityAt(m.titleColumn().rowAt(inTitles));
    const Plan before = m.document->plan();
    m.clickAt(m.grid().viewport(), {5, y});
    QTest::keyClicks(&m.grid(), "c");
    ResponsibilityId changed;
    const Edit edit = difference(before, m.document->plan());
    for (const auto& each : edit.steps<Assignment>()) {
        if (const auto* put = std::get_if<Assignment>(&each))
            changed = put->responsibility;
        else if (const auto* gone = std::get_if<Removal<Assignment>>(&each))
            changed = std::get<ResponsibilityId>(gone->key);
    }
    return {titleOf(shown), titleOf(changed)};
}

} // namespace

TEST_CASE("titles typed at the end of a tall chart stand beside their own letters")
{
    TallMatrix m(1);
    for (int time = 0; time < 3; ++time) {
        m.press(Qt::Key_End, Qt::ControlModifier);
        m.press(Qt::Key_Home);
        m.type("New");
        m.enter();
        CHECK(m.hitTwice() == "");
    }
}

TEST_CASE("whatever is done, a height of the matrix is painted, hit and edited as one row")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    TallMatrix m(seed);
    m.paintRowsInColors();
    for (int count = 0; count < 150; ++count) {
        const std::string done = m.step();
        INFO("seed " << seed << ", step " << count << ": " << done);
        REQUIRE(m.hitTwice() == "");
        REQUIRE(m.paintedTwice() == "");
        if (count % 5 == 4) {
            m.enter(Qt::Key_Escape);
            const int y = m.below(m.grid().viewport()->height());
            const auto [shown, changed] = m.grid().rowAt(y) < 0 ? noEdit : editedAt(m, y);
            if (changed != "nothing")
                REQUIRE(shown == changed);
        }
    }
}
