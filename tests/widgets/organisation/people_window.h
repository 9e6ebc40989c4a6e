#pragma once

#include "widgets/organisation/people_page.h"

#include "model/document/plan_document.h"
#include "model/organisation/organisation_model.h"
#include "model/organisation/people_table.h"
#include "model/organisation/places_table.h"
#include "model/organisation/seats_table.h"
#include "model/organisation/units_table.h"
#include "support/organisation_text.h"
#include "widgets/frame/pages.h"
#include "widgets/organisation/bring_in_people_dialog.h"
#include "widgets/organisation/cell_editor.h"
#include "widgets/organisation/table_view.h"
#include "widgets/window/menu_actions.h"
#include "widgets/window_actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QMimeData>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

/// A window on an organisation, at the page of its tables.
namespace remit::test {

/// A window on an organisation, at the page of its tables.
struct PeopleWindow {
    explicit PeopleWindow(const char* text)
        : window(fixture.services())
    {
        const QString path = fixture.pathOf("people.remit");
        REQUIRE(PlanDocument::create(path, organisationFrom(text)));
        window.resize(1440, 900);
        window.show();
        REQUIRE(window.files().open(path));
        QApplication::setActiveWindow(&window);
        window.workbench()->pages().turnTo(3);
        QCoreApplication::processEvents();
    }

    PeoplePage& page() { return static_cast<PeoplePage&>(window.workbench()->page()); }
    TableView& view() { return page().shownView(); }
    QString said() { return window.workbench()->noticeText(); }
    std::string seats() { return seatsOf(window.document()->plan()); }
    CellEditor* editor() { return view().viewport()->findChild<CellEditor*>(); }
    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QWidget& target()
    {
        CellEditor* typing = editor();
        return typing != nullptr ? static_cast<QWidget&>(*typing) : view();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&target(), key, modifiers);
        settle();
    }
    void type(const QString& text)
    {
        for (const QChar each : text)
            QTest::keyClicks(&target(), each);
        settle();
    }
    void go(int row, int column) { view().goTo(view().model()->index(row, column)); }
    void select(int top, int left, int bottom, int right)
    {
        go(top, left);
        view().selectionModel()->select({view().model()->index(top, left), view().model()->index(bottom, right)},
                                        QItemSelectionModel::ClearAndSelect);
    }
    QStringList column(int number)
    {
        QStringList texts;
        for (int row = 0; row < view().table().filledRows(); ++row)
            texts << view().model()->index(row, number).data().toString();
        return texts;
    }
    void place(const QString& text) { QApplication::clipboard()->setText(text); }

    WindowFixture fixture;
    MainWindow window;
};

inline constexpr const char* three = "Frank: ES\nAnna: PM < Frank\nBen 50%: PO < Anna\n";

} // namespace remit::test
