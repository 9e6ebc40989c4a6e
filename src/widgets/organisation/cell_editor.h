#pragma once

#include <QLineEdit>
#include <QStringList>

class QKeyEvent;

namespace remit {

/// Where the keyboard goes from a cell that was typed into; `back` takes back what was typed.
enum class CellWay { down, up, right, left, back };

/// The line in which a cell of a table is typed, with what it may be completed to.
class CellEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit CellEditor(QWidget* parent = nullptr);

    /// Names to choose from; in a list, the one behind the last comma is completed.
    void complete(const QStringList& names, bool isList);
    /// What was typed cannot be: it stays, in a red frame, to be put right.
    void setWrong(bool wrong);

signals:
    void left(remit::CellWay way);

protected:
    bool event(QEvent* event) override;

private:
    bool leave(const QKeyEvent& key);
};

} // namespace remit
