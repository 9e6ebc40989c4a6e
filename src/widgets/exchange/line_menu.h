#pragma once

#include <QMenu>

namespace remit {

class ChartImportSession;
struct ReadTable;

/// What of a cell is asked about: its column, its row, or both.
enum class LineHead { column, row, both };

/// What a row or a column of the file may hold, with what it is taken for ticked.
class LineMenu : public QMenu {
    Q_OBJECT

public:
    /// The row is one of a table.
    LineMenu(ChartImportSession& session, std::size_t row, std::size_t column, LineHead head,
             QWidget* parent = nullptr);

signals:
    /// With the reason why it cannot be taken so; empty where it was.
    void chosen(const QString& problem);

private:
    void addUses(const ReadTable& table, std::size_t row, std::size_t line);
    void addHeader(const ReadTable& table, std::size_t row, std::size_t header);

    ChartImportSession& m_session;
};

} // namespace remit
