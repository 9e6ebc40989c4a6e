#pragma once

#include <QTableView>

namespace remit {

class CellEditor;
enum class CellWay;
class OrganisationModel;

/// One of the tables of the organisation on screen, with the keys of a spreadsheet.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(OrganisationModel& model, QWidget* parent = nullptr);

    OrganisationModel& table() const { return m_model; }
    /// 0 when the keyboard is on the empty row.
    qint64 currentId() const;
    void showRow(qint64 id);
    void goTo(const QModelIndex& cell);
    /// What stands below the table while nothing is in it.
    void setNote(QWidget& note);

    void editCurrent();
    /// Goes to the empty row and types there.
    void add();
    void removeSelected();
    void emptySelected();
    void moveUp() { moveCurrent(-1); }
    void moveDown() { moveCurrent(1); }
    void copy();
    void cut();
    void paste();
    /// Saves what is being typed.
    void flush();

signals:
    void currentRowChanged();
    void told(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void moveCurrent(int direction);
    void prepareHeads();
    void sortBy(int column);
    void take(CellEditor& editor, CellWay way);
    void go(int row, int column, CellWay way);
    QRect selectedCells() const;
    void showNote();

    OrganisationModel& m_model;
    QWidget* m_note = nullptr;
};

} // namespace remit
