#include "model/exchange/import_models.h"

#include "core/letters.h"
#include "model/chart/chart_model.h"
#include "words/names.h"

#include <QCoreApplication>

namespace remit {

namespace {

/// Tool tips are rich text, whatever the text looks like.
QString shownAs(int role, const QString& said)
{
    return role == Qt::ToolTipRole ? asToolTip(said) : said;
}

struct HeadWords {
    Q_DECLARE_TR_FUNCTIONS(remit::ImportFileModel)
};

QString inWords(LineUse use, bool letters)
{
    switch (use) {
    case LineUse::role:
        return letters ? HeadWords::tr("names") : HeadWords::tr("role");
    case LineUse::titles:
        return HeadWords::tr("titles");
    case LineUse::areas:
        return HeadWords::tr("areas");
    case LineUse::note:
        return HeadWords::tr("notes");
    case LineUse::leftOut:
    case LineUse::none:
        break;
    }
    return HeadWords::tr("left out");
}

/// With its notes where there is room for them.
QString titleOf(const RecognisedRow& row, int role)
{
    const QString title = QString::fromStdString(row.title);
    return role == Qt::DisplayRole || row.note.empty() ? title : title + u'\n' + QString::fromStdString(row.note);
}

} // namespace

QString inWords(CellUse use)
{
    switch (use) {
    case CellUse::responsibility:
        return HeadWords::tr("responsibility");
    case CellUse::area:
        return HeadWords::tr("area");
    case CellUse::role:
        return HeadWords::tr("role");
    case CellUse::letters:
        return HeadWords::tr("letters");
    case CellUse::question:
        return HeadWords::tr("your answer needed");
    case CellUse::note:
        return HeadWords::tr("note");
    case CellUse::person:
        return HeadWords::tr("person");
    case CellUse::heading:
        return HeadWords::tr("head");
    case CellUse::leftOut:
        return HeadWords::tr("left out");
    case CellUse::nothing:
        break;
    }
    return {};
}

ImportFileModel::ImportFileModel(const ChartImportSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void ImportFileModel::lookAgain()
{
    if (rowCount() == 0 || columnCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void ImportFileModel::lookAt(int row)
{
    if (m_session.tableAt(std::size_t(m_row)) != m_session.tableAt(std::size_t(row)))
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    m_row = row;
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
    const QString text = QString::fromStdString(m_session.grid().at(row, column)).simplified();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shownAs(role, text);
    const auto& uses = m_session.chart().uses;
    const CellUse use = row < uses.size() && column < uses[row].size() ? uses[row][column] : CellUse::nothing;
    if (role == Qt::AccessibleTextRole)
        return use == CellUse::nothing ? text : HeadWords::tr("%1, %2").arg(text, inWords(use));
    return role == UseRole ? QVariant(int(use)) : QVariant();
}

/// "role" over a column of letters, "roles" beside the row that names them.
QString ImportFileModel::useOfHead(int section, Qt::Orientation orientation) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    const auto at = std::size_t(section);
    const ReadTable* table = m_session.tableAt(isColumn ? std::size_t(m_row) : at);
    if (table == nullptr || !table->isTaken)
        return {};
    const std::size_t line = isColumn ? at : at - table->firstRow;
    const ReadingParts& parts = table->parts;
    const bool letters = parts.orientation == Orientation::lettersAsColumns;
    if (isColumn == (parts.orientation != Orientation::rolesAsRows))
        return inWords(useOfLine(parts, line), letters);
    return line == parts.header ? letters ? HeadWords::tr("letters") : HeadWords::tr("roles") : QString();
}

QVariant ImportFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QString use = useOfHead(section, orientation);
    if (orientation == Qt::Horizontal)
        return QString::fromStdString(columnName(std::size_t(section))) + (use.isEmpty() ? use : u'\n' + use);
    return QString::number(section + 1) + (use.isEmpty() ? use : u' ' + use);
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
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? shownAs(role, titleOf(row, role)) : QVariant();
    const auto column = std::size_t(index.column() - 1);
    const RecognisedCell cell = column < row.cells.size() ? row.cells[column] : RecognisedCell{};
    switch (role) {
    case Qt::DisplayRole:
        return cell.unclear.empty() ? QString() : QStringLiteral("?");
    case Qt::ToolTipRole:
        return asToolTip(aboutCell(*line.row, column));
    case UnclearRole:
        return !cell.unclear.empty();
    case AddedRole:
        return m_session.addedAt(*line.row, column);
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

/// What it says that is not seen, or what nobody said.
QString ImportPreviewModel::aboutCell(std::size_t row, std::size_t column) const
{
    const RecognisedCell& cell = m_session.chart().rows[row].at(column);
    if (const QString added = m_session.addedAt(row, column); !added.isEmpty())
        return tr("%1 is added: the text does not say it.").arg(added);
    return QString::fromStdString(cell.unclear.empty() ? cell.note : cell.unclear);
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
