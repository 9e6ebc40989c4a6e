#include "widgets/cells/cell_tool_tip.h"

#include "model/chart/chart_model.h"

#include <QCoreApplication>
#include <QStringList>

namespace remit {

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(remit::CellToolTip)
};

} // namespace

QString cellToolTip(const QModelIndex& index, const QString& title, bool withHours)
{
    const auto said = [&index](int role) { return index.data(role).toString(); };
    QStringList lines{title, said(ChartModel::FindingTextRole)};
    if (withHours)
        lines << said(ChartModel::EffortSentenceRole);
    if (index.data(ChartModel::LeftOutRole).toBool())
        lines << Phrases::tr("Left out: %1").arg(said(ChartModel::LeftOutReasonRole));
    lines << said(ChartModel::NoteRole);
    if (const QString question = said(ChartModel::QuestionRole); !question.isEmpty())
        lines << Phrases::tr("Open question: %1").arg(question);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace remit
