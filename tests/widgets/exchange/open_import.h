#pragma once

#include "widgets/window_actions.h"

#include "widgets/window/exchange_commands.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

namespace remit::test {

inline const QByteArray importedChart = "Task,PM,QA,Due,Dev\nPlan,A,X,May,R\nBuild,I,A,June,X\nShip,A,I,July,R\n";

/// The preview of a file in a window that stands on the screen.
struct Preview {
    explicit Preview(const QByteArray& content = importedChart, const QString& name = QStringLiteral("ours.csv"))
    {
        fixture.prompts.savePath = fixture.pathOf("brought.remit");
        window.resize(1024, 700);
        window.show();
        window.exchange().importChart(fixture.fileWith(name, content));
        dialog = window.findChild<ImportDialog*>();
        REQUIRE(dialog);
        QCoreApplication::processEvents();
    }

    QTableView& file() const { return field<QTableView>(*dialog, "file"); }
    QStringList roles() const
    {
        QStringList names;
        const QAbstractItemModel& model = *field<QTableView>(*dialog, "preview").model();
        for (int column = 1; column < model.columnCount(); ++column)
            names << model.headerData(column, Qt::Horizontal).toString();
        return names;
    }
    QMenu& menu() const
    {
        auto* shown = dialog->findChild<QMenu*>("lineMenu");
        REQUIRE(shown);
        return *shown;
    }
    void clickHead(QHeaderView& head, int section) const
    {
        const int middle = head.sectionViewportPosition(section) + head.sectionSize(section) / 2;
        const QPoint place = head.orientation() == Qt::Horizontal ? QPoint(middle, 5) : QPoint(5, middle);
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, place);
    }
    void choose(const QString& words) const
    {
        QMenu& shown = menu();
        for (QAction* action : shown.actions()) {
            if (QString(action->text()).remove(u'&') == words)
                QTest::mouseClick(&shown, Qt::LeftButton, {}, shown.actionGeometry(action).center());
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QPushButton& answerButton(const QString& words) const
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().startsWith(words))
                return *button;
        }
        FAIL("no such answer: " << words.toStdString());
        throw std::logic_error("not reached");
    }

    WindowFixture fixture;
    MainWindow window{fixture.services()};
    ImportDialog* dialog = nullptr;
};

} // namespace remit::test
