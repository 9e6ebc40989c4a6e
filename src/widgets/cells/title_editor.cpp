#include "widgets/cells/title_editor.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/cells/cell_tool_tip.h"
#include "widgets/look/theme.h"
#include "words/names.h"
#include "words/row_sentence.h"

#include <QStyleOptionViewItem>
#include <QTimer>
#include <QToolTip>

namespace remit {

namespace {

/// Which other constellations a title would be renamed in as well.
QString alsoRenamed(const QModelIndex& index)
{
    const auto* model = qobject_cast<const ChartModel*>(index.model());
    if (model == nullptr || rowKindOf(index) != ChartRowKind::responsibility)
        return {};
    return alsoRenamedWords(model->document().plan(), {model->constellation(), model->responsibilityAt(index.row())});
}

} // namespace

TitleEditor::TitleEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index)
    : QLineEdit(parent)
{
    setFrame(false);
    setFont(option.font);
    const Theme theme = themeFor(option.palette);
    setStyleSheet(QStringLiteral("QLineEdit { background: %1; border: 2px solid %2; border-radius: 0;"
                                 " padding: 0 5px; }")
                      .arg(theme.panel.name(), theme.accent.name()));
    if (const QString also = alsoRenamed(index); !also.isEmpty())
        warnOf(also);
    if (rowKindOf(index) == ChartRowKind::ready || rowKindOf(index) == ChartRowKind::draft)
        setPlaceholderText(tr("Type a responsibility, then Enter"));
}

void TitleEditor::warnOf(const QString& alsoRenamed)
{
    setToolTip(asToolTip(alsoRenamed));
    setAccessibleDescription(alsoRenamed);
    // Once the editor stands where it belongs.
    QTimer::singleShot(0, this, [this] { QToolTip::showText(mapToGlobal(rect().bottomLeft()), toolTip(), this); });
}

} // namespace remit
