#include "widgets/organisation/table_delegate.h"

#include "model/organisation/organisation_model.h"
#include "widgets/look/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

namespace remit {

namespace {

constexpr int padding = 8;

const OrganisationModel& modelOf(const QModelIndex& index)
{
    return static_cast<const OrganisationModel&>(*index.model());
}

bool isFaint(const QModelIndex& index)
{
    const OrganisationModel& model = modelOf(index);
    return model.isReady(index.row())
        || model.table().columns()[std::size_t(index.column())].kind == TableColumn::Kind::shown;
}

QColor groundOf(const QStyleOptionViewItem& option, const QModelIndex& index, const QModelIndex& current,
                const Theme& theme)
{
    if (index != current && option.state.testFlag(QStyle::State_Selected))
        return theme.accentSoft;
    return index.row() == current.row() ? theme.currentRow : theme.panel;
}

} // namespace

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const Theme theme = themeFor(option.palette);
    const QModelIndex current = view->currentIndex();
    painter->save();
    painter->fillRect(option.rect, groundOf(option, index, current, theme));
    painter->setPen(theme.tableLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->setFont(option.font);
    painter->setPen(isFaint(index) ? theme.secondary : theme.text);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    if (index == current) {
        painter->setPen(QPen(view->hasFocus() ? theme.accent : theme.secondary, view->hasFocus() ? 2 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QWidget* TableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    auto* editor = new CellEditor(parent);
    editor->setFont(option.font);
    editor->setAccessibleName(modelOf(index).headerData(index.column(), Qt::Horizontal).toString());
    editor->complete(index.data(OrganisationModel::CompletionsRole).toStringList(),
                     index.data(OrganisationModel::IsListRole).toBool());
    editor->setText(index.data(Qt::EditRole).toString());
    connect(editor, &CellEditor::left, this, [this, editor](CellWay way) { emit left(editor, way); });
    return editor;
}

void TableDelegate::setEditorData(QWidget*, const QModelIndex&) const
{
    // What is being typed stays, whatever becomes of the cell meanwhile.
}

/// When the keyboard went elsewhere; a row is not begun by that alone.
void TableDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString typed = static_cast<CellEditor*>(editor)->text();
    if (typed != index.data(Qt::EditRole).toString())
        model->setData(index, typed);
}

void TableDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    constexpr int least = 140;
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), least));
    editor->setGeometry(place);
}

bool TableDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // The editor knows its keys.
    return event->type() != QEvent::KeyPress && QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace remit
