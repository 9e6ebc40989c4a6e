#include "model/exchange/import_models.h"

#include "core/letters.h"
#include "model/chart/chart_model.h"
#include "words/names.h"

namespace remit {

namespace {

/// Tool tips are rich text, whatever the text looks like.
QString shownAs(int role, const QString& said)
{
    return role == Qt::ToolTipRole ? asToolTip(said) : said;
}

} // namespace

ImportFileModel::ImportFileModel(const ChartImportSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void ImportFileModel::lookAgain()
{
    beginResetModel();
    endResetModel();
}

int ImportFileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_session.grid().rows.size());
}

int ImportFileModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_session.grid().columnCount());
}

QVariant ImportFileModel::data(const QModelIndex& index, int role) const
{
    const auto row = std::size_t(index.row());
    const auto column = std::size_t(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shownAs(role, QString::fromStdString(m_session.grid().at(row, column)).simplified());
    if (role == UseRole) {
        const auto& uses = m_session.chart().uses;
        const bool known = row < uses.size() && column < uses[row].size();
        return int(known ? uses[row][column] : CellUse::nothing);
    }
    return {};
}

QVariant ImportFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QString::fromStdString(columnName(std::size_t(section)))
                                         : QString::number(section + 1);
}

ImportPreviewModel::ImportPreviewModel(const ChartImportSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    arrange();
}

void ImportPreviewModel::arrange()
{
    m_lines.clear();
    std::string area;
    for (std::size_t row = 0; row < m_session.chart().rows.size(); ++row) {
        const std::string& next = m_session.chart().rows[row].area;
        if (next != area)
            m_lines.push_back({next, {}});
        area = next;
        m_lines.push_back({{}, row});
    }
}

void ImportPreviewModel::lookAgain()
{
    beginResetModel();
    arrange();
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_session.chart().roles.size()) + 1;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[std::size_t(index.row())];
    if (role == AreaRole)
        return !line.row.has_value();
    if (!line.row)
        return role == Qt::DisplayRole && index.column() == 0 ? QString::fromStdString(line.area) : QVariant();
    const RecognisedRow& row = m_session.chart().rows[*line.row];
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? shownAs(role, QString::fromStdString(row.title))
                                                                  : QVariant();
    const auto column = std::size_t(index.column() - 1);
    const RecognisedCell cell = column < row.cells.size() ? row.cells[column] : RecognisedCell{};
    switch (role) {
    case Qt::DisplayRole:
        return cell.unclear.empty() ? QString() : QStringLiteral("?");
    case Qt::ToolTipRole:
        return asToolTip(QString::fromStdString(cell.unclear.empty() ? cell.note : cell.unclear));
    case UnclearRole:
        return !cell.unclear.empty();
    case LettersRole: {
        LetterMarks marks;
        for (const std::string& letter : characters(inOrderOfStrength(cell.letters, m_session.scheme())))
            marks.append({QString::fromStdString(letter), chipInvolvement(letter, m_session.scheme())});
        return QVariant::fromValue(marks);
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The whole name for those it is too long for.
    const bool isName = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isName || orientation == Qt::Vertical || section == 0)
        return {};
    return shownAs(role, QString::fromStdString(m_session.chart().roles[std::size_t(section - 1)]));
}

} // namespace remit
