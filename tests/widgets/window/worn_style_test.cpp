#include "widgets/dressed.h"
#include "widgets/frame/pages.h"
#include "widgets/window_actions.h"

#include <QApplication>
#include <QStyle>

using namespace remit;
using namespace remit::test;

namespace {

/// The parts of the window that do not look as what they say they are: those on which the style has more to do.
QStringList stillToBeStyled(const QWidget& window)
{
    QStringList found;
    for (QWidget* each : window.findChildren<QWidget*>()) {
        const QString part = each->property("part").toString();
        if (part.isEmpty())
            continue;
        each->ensurePolished();
        const QFont font = each->font();
        const QSize size = each->sizeHint();
        each->style()->unpolish(each);
        each->style()->polish(each);
        if (each->font() != font || each->sizeHint() != size)
            found << part + " " + each->objectName();
    }
    return found;
}

} // namespace

TEST_CASE("every part of the window looks as what it says it is")
{
    const Dressed look;
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1400, 900);
    window.show();
    CHECK(stillToBeStyled(window).join("; ") == "");
    startFourteenLines(fixture, window);
    Pages& pages = window.workbench()->pages();
    for (int page = 0; page < int(pages.titles().size()); ++page) {
        pages.turnTo(page);
        QApplication::processEvents();
        INFO(pages.titles().at(page).toStdString());
        CHECK(stillToBeStyled(window).join("; ") == "");
    }
}
