#pragma once

#include "model/exchange/chart_import_session.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace remit {

/// The file as it is, each cell with what it was taken for.
class ImportFileModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ItemRole { UseRole = Qt::UserRole + 1 }; ///< CellUse as int

    /// `session` outlives the model; call `lookAgain` after it changed.
    explicit ImportFileModel(const ChartImportSession& session, QObject* parent = nullptr);
    void lookAgain();
    /// The heads are about the table this row belongs to.
    void lookAt(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString useOfHead(int section, Qt::Orientation orientation) const;

    const ChartImportSession& m_session;
    int m_row = 0;
};

/// What cells are taken for, as the legend has it.
QString inWords(CellUse use);

/// The chart that will come of it; areas are rows of their own.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ItemRole {
        AreaRole = Qt::UserRole + 1, ///< bool: the row is an area
        LettersRole, ///< LetterMarks
        UnclearRole, ///< bool: needs an answer
        AddedRole, ///< QString: letters that no text says
    };

    explicit ImportPreviewModel(const ChartImportSession& session, QObject* parent = nullptr);
    void lookAgain();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// An area, or a row of the recognised chart.
    struct Line {
        std::string area;
        std::optional<std::size_t> row;
    };

    void arrange();
    QString aboutCell(std::size_t row, std::size_t column) const;

    const ChartImportSession& m_session;
    std::vector<Line> m_lines;
};

} // namespace remit
