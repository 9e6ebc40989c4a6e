#include "widgets/findings/fix_preview.h"

#include "model/chart/chart_model.h"
#include "model/chart/chart_preview.h"
#include "model/document/plan_document.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace remit {

namespace {

/// Seats that are another than before, wear other hats or serve others.
std::set<SeatId> seatsIn(const PlanChange& change)
{
    std::set<SeatId> seats;
    const auto take = [&seats](const auto& keys) {
        for (const auto& key : keys)
            seats.insert(std::get<SeatId>(key));
    };
    take(change.rows<Seat>());
    take(change.rows<SeatRole>());
    take(change.rows<SeatUnit>());
    return seats;
}

/// Whether keys write into it.
bool isTypedIn(const QWidget& widget)
{
    const QVariant readOnly = widget.property("readOnly");
    return (readOnly.isValid() && !readOnly.toBool()) || widget.property("editable").toBool();
}

/// "3 cells and 1 row change".
QString extentOf(const PlanChange& change)
{
    const auto cells = change.rows<Assignment>().size();
    std::set<ResponsibilityId> rows = change.rows<Responsibility>();
    for (const ChartRow::Key& key : change.rows<ChartRow>())
        rows.insert(std::get<ResponsibilityId>(key));
    const auto seats = seatsIn(change).size();
    QStringList parts;
    if (cells > 0)
        parts << (cells == 1 ? FixPreview::tr("1 cell") : FixPreview::tr("%1 cells").arg(cells));
    if (!rows.empty())
        parts << (rows.size() == 1 ? FixPreview::tr("1 row") : FixPreview::tr("%1 rows").arg(rows.size()));
    if (seats > 0)
        parts << (seats == 1 ? FixPreview::tr("1 seat") : FixPreview::tr("%1 seats").arg(seats));
    if (parts.isEmpty())
        return FixPreview::tr("the plan changes");
    const QString what = parts.join(FixPreview::tr(" and "));
    return cells + rows.size() + seats == 1 ? FixPreview::tr("%1 changes").arg(what)
                                            : FixPreview::tr("%1 change").arg(what);
}

} // namespace

FixPreview::FixPreview(PlanDocument& document, ChartView& chart, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_chart(chart)
    , m_text(new QLabel(this))
    , m_apply(new QPushButton(tr("Apply"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName("fixPreview");
    setProperty("part", "previewBanner");
    m_text->setObjectName("fixPreviewText");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_apply->setObjectName("fixPreviewApply");
    m_apply->setToolTip(tr("Enter"));
    m_apply->setDefault(true);
    m_cancel->setObjectName("fixPreviewCancel");
    m_cancel->setToolTip(tr("Esc"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(12, 6, 12, 6);
    across->addWidget(m_text, 1);
    across->addWidget(m_apply);
    across->addWidget(m_cancel);
    connect(m_apply, &QPushButton::clicked, this, &FixPreview::apply);
    connect(m_cancel, &QPushButton::clicked, this, &FixPreview::cancel);
    // Another change, here or elsewhere, makes the preview say something else than would happen.
    connect(&document, &PlanDocument::changed, this, &FixPreview::leave);
    connect(&chart.model(), &QAbstractItemModel::modelReset, this, &FixPreview::leave);
    hide();
}

void FixPreview::preview(const QString& label, const Edit& edit)
{
    if (edit.empty() || m_document.isReadOnly())
        return;
    const PlanChange change = previewOf(m_document.plan(), edit).change;
    m_label = label;
    m_edit = edit;
    m_text->setText(tr("Preview: %1 — %2").arg(label, extentOf(change)));
    m_chart.model().preview(edit);
    // First, so that the line finds a place where it does not lie over the cell.
    showFirstChange(change);
    show();
    m_apply->setFocus();
    qApp->installEventFilter(this);
    emit activeChanged();
}

void FixPreview::showFirstChange(const PlanChange& change)
{
    for (const Assignment::Key& key : change.rows<Assignment>()) {
        const QModelIndex cell = m_chart.model().indexOf(std::get<ResponsibilityId>(key), std::get<RoleId>(key));
        if (cell.isValid())
            return m_chart.table().setCurrentIndex(cell);
    }
    for (const ChartRow::Key& key : change.rows<ChartRow>()) {
        const QModelIndex row = m_chart.model().indexOf(std::get<ResponsibilityId>(key));
        if (row.isValid())
            return m_chart.table().setCurrentIndex(row);
    }
}

QString FixPreview::text() const
{
    return isActive() ? m_text->text() : QString();
}

void FixPreview::apply()
{
    if (!isActive())
        return;
    const Edit edit = m_edit;
    cancel();
    m_document.perform(m_label, edit);
}

void FixPreview::cancel()
{
    if (!isActive())
        return;
    m_chart.model().endPreview();
    leave();
}

void FixPreview::leave()
{
    if (!isActive())
        return;
    m_edit = {};
    qApp->removeEventFilter(this);
    hide();
    m_chart.table().grid().setFocus();
    emit activeChanged();
}

void FixPreview::takeKeysIn(const QList<QWidget*>& places)
{
    m_places = {places.begin(), places.end()};
}

bool FixPreview::takesKeysOf(const QWidget& widget) const
{
    // A key that a field leaves comes to what is around it as well.
    const QWidget* keyboard = widget.window()->focusWidget();
    if (isTypedIn(widget) || (keyboard != nullptr && isTypedIn(*keyboard) && widget.isAncestorOf(keyboard)))
        return false;
    return std::any_of(m_places.begin(), m_places.end(), [&](const QWidget* place) {
        return place != nullptr && (place == &widget || place->isAncestorOf(&widget));
    });
}

bool FixPreview::takeKey(const QKeyEvent& press)
{
    const bool isEnter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
    const bool isPlain = (press.modifiers() & ~Qt::KeypadModifier) == 0;
    if (!isPlain || (!isEnter && press.key() != Qt::Key_Escape))
        return false;
    if (isEnter && window()->focusWidget() != m_cancel)
        apply();
    else
        cancel();
    return true;
}

/// Sees the keys of the whole program, while something is previewed.
bool FixPreview::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    return takesKeysOf(*static_cast<QWidget*>(watched)) && takeKey(*static_cast<QKeyEvent*>(event));
}

} // namespace remit
