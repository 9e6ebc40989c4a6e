#include "widgets/matrix.h"
#include "widgets/parts/message_banner.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

using namespace remit;
using namespace remit::testing;

namespace {

QStringList heard;

void listen(QAccessibleEvent* event)
{
    QAccessibleInterface* about = event->accessibleInterface();
    if (about == nullptr)
        return;
    if (event->type() == QAccessible::NameChanged)
        heard << QStringLiteral("name: ") + about->text(QAccessible::Name);
    else if (event->type() == QAccessible::Alert)
        heard << QStringLiteral("alert: ") + about->text(QAccessible::Name);
    else if (event->type() == QAccessible::DescriptionChanged)
        heard << QStringLiteral("description: ") + about->text(QAccessible::Description);
}

/// Hears what a screen reader is told, while it lives.
struct Listening {
    Listening()
        : wasActive(QAccessible::isActive())
        , before(QAccessible::installUpdateHandler(listen))
    {
        QAccessible::setActive(true);
        heard.clear();
    }
    ~Listening()
    {
        QAccessible::installUpdateHandler(before);
        QAccessible::setActive(wasActive);
    }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

    bool wasActive;
    QAccessible::UpdateHandler before;
};

std::string last(const QString& kind)
{
    const QStringList such = heard.filter(kind);
    return such.isEmpty() ? std::string() : such.back().toStdString();
}

} // namespace

TEST_CASE("what a key makes of a cell is heard, and so is undo and redo")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), po);
    const Listening listening;
    m.type("r");
    CHECK(last("name: ").find("Row 1: responsible") != std::string::npos);
    m.type("a");
    CHECK(last("name: ").find("accountable, responsible") != std::string::npos);
    m.press(Qt::Key_Delete);
    CHECK(last("name: ").find("responsible") == std::string::npos);
    heard.clear();
    m.document->undo();
    CHECK(last("name: ").find("accountable, responsible") != std::string::npos);
    m.document->redo();
    CHECK(last("name: ").find("responsible") == std::string::npos);
}

TEST_CASE("changes elsewhere than in the current cell are not read out")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), po);
    const Listening listening;
    m.document->perform("x", setLetters(m.document->plan(), {proposed, rowNumber(4), ba}, "R"));
    CHECK(last("name: ").empty());
}

TEST_CASE("how much is selected is heard")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), pm);
    const Listening listening;
    m.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(last("description: ") == "description: 2 cells selected");
}

TEST_CASE("a banner is an alert with its message, such as that of a paste that was refused")
{
    Matrix m(smallChart());
    MessageBanner banner(MessageBanner::Kind::notice);
    QObject::connect(&m.editor, &ChartEditor::noticed, &banner,
                     [&banner](const QString& message) { banner.showMessage(message); });
    m.view.showCell(rowNumber(1), pm);
    QGuiApplication::clipboard()->setText("word");
    const Listening listening;
    m.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(m.notices.size() == 1);
    CHECK(last("alert: ") == "alert: " + m.notices[0].toStdString());
    CHECK(QAccessible::queryAccessibleInterface(&banner)->role() == QAccessible::AlertMessage);
}
