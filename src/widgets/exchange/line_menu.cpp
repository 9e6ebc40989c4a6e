#include "widgets/exchange/line_menu.h"

#include "model/exchange/chart_import_session.h"
#include "model/exchange/import_models.h"

namespace remit {

namespace {

QString lineName(bool isColumn, std::size_t line)
{
    return isColumn ? LineMenu::tr("Column %1").arg(QString::fromStdString(columnName(line)))
                    : LineMenu::tr("Row %1").arg(line + 1);
}

} // namespace

LineMenu::LineMenu(ChartImportSession& session, std::size_t row, std::size_t column, LineHead head, QWidget* parent)
    : QMenu(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("lineMenu"));
    const ReadTable& table = *session.tableAt(row);
    const bool linesAreRows = table.parts.orientation == Orientation::rolesAsRows;
    const std::size_t inTable = row - table.firstRow;
    if (head != (linesAreRows ? LineHead::column : LineHead::row))
        addUses(table, row, linesAreRows ? inTable : column);
    if (head == LineHead::both)
        addSeparator();
    if (head != (linesAreRows ? LineHead::row : LineHead::column))
        addHeader(table, row, linesAreRows ? column : inTable);
}

void LineMenu::addUses(const ReadTable& table, std::size_t row, std::size_t line)
{
    const bool isColumn = table.parts.orientation != Orientation::rolesAsRows;
    addAction(tr("%1 holds").arg(lineName(isColumn, isColumn ? line : row)))->setEnabled(false);
    const std::pair<LineUse, QString> uses[] = {{LineUse::role, tr("&letters of a role")},
                                                {LineUse::titles, tr("the &titles")},
                                                {LineUse::areas, tr("the &areas")},
                                                {LineUse::note, tr("&notes")},
                                                {LineUse::leftOut, tr("what is left &out")}};
    const LineUse now = useOfLine(table.parts, line);
    for (const auto& use : uses) {
        // Which columns hold names below letters is for the row of letters to say.
        if (use.first == LineUse::role && table.parts.orientation == Orientation::lettersAsColumns)
            continue;
        const bool isNow = now == use.first || (use.first == LineUse::leftOut && now == LineUse::none);
        QAction* action = addAction(
            use.second, this, [this, row, line, use = use.first] { emit chosen(m_session.takeLine(row, line, use)); });
        action->setCheckable(true);
        action->setChecked(table.isTaken && isNow);
    }
}

void LineMenu::addHeader(const ReadTable& table, std::size_t row, std::size_t header)
{
    const bool isRow = table.parts.orientation != Orientation::rolesAsRows;
    const QString name = lineName(!isRow, isRow ? row : header);
    const bool letters = table.parts.orientation == Orientation::lettersAsColumns;
    QAction* action = addAction(letters ? tr("%1 names t&he letters").arg(name) : tr("%1 names t&he roles").arg(name),
                                this, [this, row, header] { emit chosen(m_session.takeHeader(row, header)); });
    action->setCheckable(true);
    action->setChecked(table.isTaken && table.parts.header == header);
}

} // namespace remit
