#pragma once

#include "core/letters.h"
#include "model/document/change_place.h"
#include "model/document/shown_constellation.h"
#include "widgets/findings/findings_part.h"
#include "widgets/findings/fix_preview.h"
#include "widgets/findings/top_findings.h"
#include "widgets/frame/pages.h"
#include "widgets/parts/page.h"
#include "widgets/viewing/filter_bar.h"
#include "widgets/viewing/view_commands.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/menu_actions.h"
#include "widgets/window_actions.h"
#include <QAction>
#include <QApplication>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <optional>

/// A window with a page of the tests' own behind those of the program.
namespace remit::test {

/// A page with a field, and everything around it that a page may bring.
class SecondPage : public Page {
public:
    SecondPage(const ShownConstellation& shown, QWidget* parent)
        : Page(parent)
        , about(shown.name())
        , field(new QSpinBox(this))
        , toolbox(new QLabel("second tools", this))
        , counts(new QLabel("2 things", this))
        , panel(new QLabel("second panel", this))
        , action(new QAction("Do the second thing", this))
    {
        field->setRange(0, 100);
        counts->setProperty("part", "status");
        action->setShortcut(Qt::Key_F6);
        QObject::connect(action, &QAction::triggered, this, [this] { ++done; });
        QObject::connect(&shown, &ShownConstellation::changed, this, [this, &shown] { about = shown.name(); });
    }

    void fillMenu(MenuPart part, QMenu& menu) override
    {
        if (part != MenuPart::tools)
            return;
        menu.addAction(action);
        menu.addAction("About " + about);
    }
    QWidget* tools() override { return toolbox; }
    QWidget* status() override { return counts; }
    QWidget* sidePanel() override { return panel; }
    void takeKeyboard() override { field->setFocus(); }
    QVariantMap place() const override { return {{"number", field->value()}}; }
    void returnTo(const QVariantMap& place) override { field->setValue(place.value("number").toInt()); }
    bool canShow(const ChangePlace&) override { return showsChanges; }
    void showPlace(const ChangePlace& place) override { gone = place; }
    void flash(const ChangePlace& place) override { marked = place; }

    QString about;
    QSpinBox* field;
    QLabel* toolbox;
    QLabel* counts;
    QLabel* panel;
    QAction* action;
    int done = 0;
    bool showsChanges = false;
    std::optional<ChangePlace> gone;
    std::optional<ChangePlace> marked;
};

/// A page that brings nothing but itself.
class BarePage : public Page {
public:
    using Page::Page;
    void fillMenu(MenuPart, QMenu&) override { }
    void takeKeyboard() override { setFocus(); }
    QVariantMap place() const override { return {}; }
    void returnTo(const QVariantMap&) override { }
    void showPlace(const ChangePlace&) override { }
    void flash(const ChangePlace&) override { }
};

/// A window on fourteen lines whose workbench has a page more, which nobody has looked at yet.
struct TwoPages {
    TwoPages()
        : window(fixture.services())
    {
        window.resize(1440, 900);
        window.show();
        startFourteenLines(fixture, window);
        addSecond();
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }

    Workbench& bench() { return *window.workbench(); }
    ChartPage& chart() { return bench().chartPage(); }
    QTabBar& tabs() { return field<QTabBar>(window, "pageTabs"); }
    void addSecond()
    {
        bench().addPage(
            {"second", "Second", [this](QWidget* parent) { return second = new SecondPage(bench().shown(), parent); }});
    }
    void turnToSecond() { bench().pages().turnTo(int(bench().pages().titles().size()) - 1); }
    void turnToChart() { bench().pages().turnTo(0); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget(), key, modifiers);
    }
    std::string lettersAt(const Assignment::Key& cell)
    {
        return std::string(remit::lettersAt(window.document()->plan(), cell));
    }
    bool hasEntry(const QString& text)
    {
        const auto all = actionsOf(*window.menuBar());
        return std::any_of(all.begin(), all.end(),
                           [&](const MenuAction& each) { return withoutAccessKey(each.action->text()) == text; });
    }
    /// Where it is in the window.
    QRect placeOf(const QWidget& widget) { return {widget.mapTo(&window, QPoint(0, 0)), widget.size()}; }

    WindowFixture fixture;
    MainWindow window;
    SecondPage* second = nullptr;
};

} // namespace remit::test
