#pragma once

#include "model/exchange/import_models.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace remit {

class FlowLayout;
enum class LineHead;

/// What is in the file, each cell tinted by what it was taken for, and everything that puts the reading right: which
/// table, which way round, and, from the heads or the current cell, what a row or column is.
class ImportSource : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit ImportSource(ChartImportSession& session, QWidget* parent = nullptr);

    /// Shows what the session says now.
    void lookAgain();

signals:
    /// The session may read the file in another way: everything should look again.
    void corrected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* choices();
    void addEncodings(FlowLayout& flow);
    void prepareTable();
    void fillChoices();
    void chooseTable(int entry);
    void chooseOrientation(int entry);
    void chooseEncoding(int entry);
    void offer(int row, int column, LineHead head, const QPoint& at);
    void offerAtCurrent();
    void tell(const QString& problem);
    std::size_t currentRow() const;
    std::size_t rowInChart() const;

    ChartImportSession& m_session;
    ImportFileModel m_model;
    QTableView* m_table;
    QComboBox* m_tables;
    QComboBox* m_orientation;
    /// Only where it is a guess.
    QComboBox* m_encoding;
    QPushButton* m_asFound;
    QLabel* m_problem;
};

} // namespace remit
