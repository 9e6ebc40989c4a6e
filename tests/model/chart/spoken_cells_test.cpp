#include "core/edits/edits.h"
#include "core/edits/edits_of_order.h"
#include "core/edits/edits_of_view.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "support/chart_plan.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <random>

using namespace remit;
using namespace remit::test;

namespace {

/// What a screen reader has of the model: it reads again only what it is told of.
class Listener : public QObject {
public:
    explicit Listener(const ChartModel& model)
        : m_model(model)
    {
        readAll();
        connect(&model, &ChartModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
            for (int row = from.row(); row <= to.row(); ++row) {
                for (int column = from.column(); column <= to.column(); ++column)
                    m_said[row][column] = text(row, column);
            }
        });
        connect(&model, &ChartModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_said.insert(row, line(row));
        });
        connect(&model, &ChartModel::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) { m_said.remove(first, last - first + 1); });
        connect(&model, &ChartModel::rowsMoved, this, &Listener::readAll);
        connect(&model, &ChartModel::columnsMoved, this, &Listener::readAll);
        connect(&model, &ChartModel::columnsInserted, this, &Listener::readAll);
        connect(&model, &ChartModel::columnsRemoved, this, &Listener::readAll);
        connect(&model, &ChartModel::layoutChanged, this, &Listener::readAll);
        connect(&model, &ChartModel::modelReset, this, &Listener::readAll);
    }

    /// The first cell about which it is wrong: "has: ..., is: ...".
    std::string fault() const
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column) {
                const QString is = text(row, column);
                if (is.isEmpty() || m_said[row][column] != is)
                    return "has: " + m_said[row][column].toStdString() + ", is: " + is.toStdString();
            }
        }
        return {};
    }

private:
    QString text(int row, int column) const
    {
        return m_model.index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    QList<QString> line(int row) const
    {
        QList<QString> said;
        for (int column = 0; column < m_model.columnCount(); ++column)
            said << text(row, column);
        return said;
    }
    void readAll()
    {
        m_said.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_said << line(row);
    }

    const ChartModel& m_model;
    QList<QList<QString>> m_said;
};

Edit renaming(const Plan& plan, RoleId role, int round)
{
    Edit edit;
    if (const auto* found = plan.find<Role>(role)) {
        Role renamed = *found;
        renamed.name = "Role " + std::to_string(round);
        edit.put(renamed);
    }
    return edit;
}

Edit randomEdit(const Plan& plan, std::mt19937& random, int round)
{
    const ResponsibilityId row = rowNumber(1 + int(random() % 6));
    const RoleId role = random() % 2 == 0 ? po : ba;
    const Assignment::Key cell{proposed, row, role};
    const bool here = plan.find<ChartRow>({proposed, row}) != nullptr;
    if (!here)
        return {};
    switch (random() % 9) {
    case 0:
        return toggleLetter(plan, cell, "R");
    case 1:
        return setNote(plan, cell, random() % 2 == 0 ? "a note" : "");
    case 2:
        return setQuestion(plan, {proposed, row, random() % 2 == 0 ? role : RoleId{}, "Who?", {}, {}});
    case 3:
        return setSharing(plan, {proposed, row}, Sharing(random() % 4));
    case 4:
        return leaveOut(plan, {proposed, row}, "elsewhere");
    case 5:
        return renaming(plan, role, round);
    case 6:
        return moveResponsibilities(plan, proposed, {row}, 1);
    case 7:
        return setRowsHidden(plan, proposed, {row}, random() % 2 == 0);
    default:
        return removeResponsibilities(plan, {row});
    }
}

} // namespace

TEST_CASE("a screen reader that hears every change has every cell right")
{
    QTemporaryDir folder;
    const auto document = std::move(*PlanDocument::create(folder.filePath("chart.remit"), smallChart()));
    ChartModel model(*document, proposed);
    const Listener listener(model);
    std::mt19937 random(5);
    for (int round = 0; round < 150; ++round) {
        if (random() % 4 == 0)
            document->undo();
        else
            REQUIRE(document->perform("edit", randomEdit(document->plan(), random, round)));
        if (random() % 10 == 0)
            model.setCollapsed(delivery, !model.isCollapsed(delivery));
        INFO("round " << round);
        REQUIRE(listener.fault() == std::string());
    }
}
