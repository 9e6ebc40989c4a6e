#pragma once

#include "advisor/catalogue.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "support/chart_plan.h"
#include "support/scripted_prompts.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <utility>

/// A chart view with its editor, without the window around it, and what users do to it.
namespace remit::test {

struct Matrix {
    explicit Matrix(const Plan& plan)
        : document(std::move(*PlanDocument::create(folder.filePath(QStringLiteral("keys.remit")), plan)))
        , view(*document, proposed)
        , editor(*document, view, prompts, none)
    {
        QObject::connect(&editor, &ChartEditor::noticed, &view, [this](const QString& text) { notices << text; });
        QObject::connect(&view.model(), &ChartModel::noticed, &view, [this](const QString& text) { notices << text; });
        view.resize(900, 600);
        view.show();
        QApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view.table().grid(), key, modifiers);
        QApplication::processEvents();
    }
    /// Types into the open title editor when there is one, else to the matrix.
    void type(const QString& text)
    {
        for (const QChar character : text)
            QTest::keyClicks(target(), character);
        QApplication::processEvents();
    }
    void enter(Qt::Key key = Qt::Key_Return)
    {
        QTest::keyClick(target(), key);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QLineEdit* titleEditor() const
    {
        for (auto* editing : view.table().titles().viewport()->findChildren<QLineEdit*>()) {
            if (editing->isVisible())
                return editing;
        }
        return nullptr;
    }
    QWidget* target() const
    {
        return titleEditor() != nullptr ? static_cast<QWidget*>(titleEditor()) : &view.table().grid();
    }
    std::string letters(int row, RoleId role) const
    {
        return std::string(lettersAt(document->plan(), {proposed, rowNumber(row), role}));
    }
    std::string titles() const
    {
        std::string text;
        for (const Band& band : chartOf(document->plan(), proposed).bands) {
            for (const auto row : band.rows)
                text += document->plan().find<Responsibility>(row)->title + ";";
        }
        return text;
    }

    /// Rows count from 0 as on screen, bands and the row to type in included; column 0 is the titles.
    QWidget* partOf(int column) const
    {
        return column == 0 ? view.table().titles().viewport() : view.table().grid().viewport();
    }
    QPoint middle(int row, int column) const
    {
        const auto& part = column == 0 ? static_cast<const QTableView&>(view.table().titles()) : view.table().grid();
        return part.visualRect(view.model().index(row, column)).center();
    }
    QPoint number(int row) const { return {10, middle(row, 0).y()}; }
    QPoint header(int column) const
    {
        const auto& grid = view.table().grid();
        return {grid.columnViewportPosition(column) + grid.columnWidth(column) / 2, 10};
    }
    void mouse(QEvent::Type type, QWidget* part, const QPoint& at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const bool released = type == QEvent::MouseButtonRelease;
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, part->mapToGlobal(at), button, released ? Qt::NoButton : Qt::LeftButton, modifiers);
        QApplication::sendEvent(part, &event);
    }
    void clickAt(QWidget* part, const QPoint& at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        mouse(QEvent::MouseButtonPress, part, at, modifiers);
        mouse(QEvent::MouseButtonRelease, part, at, modifiers);
    }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        clickAt(partOf(column), middle(row, column), modifiers);
    }
    /// Presses, moves in steps and, unless `held`, lets go. Both points are in the part.
    void drag(QWidget* part, const QPoint& from, const QPoint& to, bool held = false)
    {
        mouse(QEvent::MouseButtonPress, part, from);
        for (int step = 1; step <= 4; ++step)
            mouse(QEvent::MouseMove, part, from + (to - from) * step / 4);
        if (!held)
            mouse(QEvent::MouseButtonRelease, part, to);
    }
    /// Letters of rows 1 to 6 as "A - -|...": PM, PO, BA.
    std::string chart() const
    {
        std::string all;
        for (int row = 1; row <= 6; ++row) {
            for (const RoleId role : {pm, po, ba}) {
                const std::string held = letters(row, role);
                all += (role == pm ? (row == 1 ? "" : "|") : " ") + (held.empty() ? std::string("-") : held);
            }
        }
        return all;
    }

    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    ScriptedPrompts prompts;
    const Catalogue none{};
    ChartView view;
    ChartEditor editor;
    QStringList notices;
};

} // namespace remit::test
