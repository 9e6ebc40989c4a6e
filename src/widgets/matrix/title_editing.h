#pragma once

#include <QAbstractItemDelegate>
#include <QObject>
#include <QPersistentModelIndex>

namespace remit {

class ChartTable;

/// Titles typed in place: where the keyboard goes after Enter, Tab and Escape, and rows that are only just being typed.
class TitleEditing : public QObject {
    Q_OBJECT

public:
    explicit TitleEditing(ChartTable& table);

    /// Opens the editor of the row's title, with this text when there is one.
    void edit(const QModelIndex& row, const QString& typed = {});
    /// The same on a new row; an empty title lets it go again.
    void editDraft(const QModelIndex& draft);

signals:
    /// A title was typed and the keyboard stays in its row.
    void stayed();

private:
    void closed(QAbstractItemDelegate::EndEditHint hint);
    void goBelow(int row);

    ChartTable& m_table;
    QPersistentModelIndex m_beforeDraft;
    bool m_typesDraft = false;
};

} // namespace remit
