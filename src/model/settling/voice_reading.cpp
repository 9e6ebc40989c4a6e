#include "model/settling/voice_reading.h"

#include "analysis/comparison/bringing.h"
#include "core/chart.h"
#include "core/letters.h"
#include "core/role_names.h"
#include "core/utf8.h"
#include "exchange/formats/clipboard_block.h"
#include "exchange/formats/source_file.h"
#include "exchange/recognition/cell_reading.h"
#include "exchange/recognition/chart_source.h"
#include "model/settling/sheet_matching.h"
#include "store/plan_store.h"
#include "words/refusals.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace remit {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(remit::ReadVoice)
};

/// Takes a sheet over into a voice, cell by cell, and keeps account of what does not fit.
class VoiceTaker {
public:
    VoiceTaker(const FillInSheet& sheet, const Plan& plan, ConstellationId constellation)
        : m_sheet(sheet)
        , m_plan(plan)
        , m_constellation(constellation)
        , m_names(plan, constellation)
        , m_scheme(lettersOf(plan, constellation))
        , m_columns(sheet.columns.size())
    {
    }

    ReadVoice take()
    {
        sayWhoseItIs();
        matchColumns();
        for (const SheetRow& row : m_sheet.rows)
            takeRow(row);
        return std::move(m_read);
    }
    bool hasKnownRow() const { return !m_taken.empty(); }

private:
    void say(const QString& problem) { m_read.problems << problem; }
    QString here() const { return text(m_plan.find<Constellation>(m_constellation)->name); }

    void sayWhoseItIs()
    {
        const ConstellationId of = m_sheet.constellation;
        if (!of || of == m_constellation)
            return;
        const auto* other = m_plan.find<Constellation>(of);
        say(other != nullptr ? Text::tr("It was written for “%1”.").arg(text(other->name))
                             : Text::tr("It was written for another plan; rows and roles are taken by their names."));
    }
    static bool isFilled(const SheetRow& row)
    {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return !cell.empty(); });
    }
    /// A stranger's column is told of only where something stands in it.
    bool isUsed(std::size_t column) const
    {
        for (const SheetRow& row : m_sheet.rows) {
            if (column < row.cells.size() && !row.cells[column].empty())
                return true;
        }
        return false;
    }
    void matchColumns()
    {
        std::set<RoleId> taken;
        for (std::size_t at = 0; at < m_sheet.columns.size(); ++at) {
            const SheetColumn& column = m_sheet.columns[at];
            const RoleId role = m_names.role(column.role, column.name);
            if (!role && isUsed(at))
                say(Text::tr("“%1” is no role of %2: its column is left out.").arg(text(column.name), here()));
            else if (role && !taken.insert(role).second && isUsed(at))
                say(Text::tr("“%1” is there twice: its first column counts.").arg(text(column.name)));
            else if (role) {
                m_columns[at] = role;
                sayRenamed(column, role);
            }
        }
    }
    void sayRenamed(const SheetColumn& column, RoleId role)
    {
        if (!m_names.isCalled(role, column.name))
            say(Text::tr("The column “%1” is taken for %2, whose it was.")
                    .arg(text(column.name), text(fullNameOf(m_plan, role))));
    }

    void takeRow(const SheetRow& row)
    {
        const ResponsibilityId id = m_names.row(row.responsibility, row.title);
        if (!id) {
            if (isFilled(row))
                say(Text::tr("“%1” is no responsibility of %2: it is left out.").arg(text(row.title), here()));
            return;
        }
        if (!m_taken.insert(id).second) {
            say(Text::tr("“%1” is there twice: the first counts.").arg(text(row.title)));
            return;
        }
        if (!m_names.isCalled(id, row.title))
            say(Text::tr("The row “%1” is taken for “%2”, which it was.")
                    .arg(text(row.title), text(m_plan.find<Responsibility>(id)->title)));
        for (std::size_t at = 0; at < m_columns.size() && at < row.cells.size(); ++at) {
            if (m_columns[at])
                takeCell(row.cells[at], id, m_columns[at]);
        }
    }
    void takeCell(const std::string& cell, ResponsibilityId row, RoleId role)
    {
        const Mark mark = readCell(cell, m_scheme);
        const QString where
            = Text::tr("“%1”, %2").arg(text(m_plan.find<Responsibility>(row)->title), text(shortNameOf(m_plan, role)));
        if (mark.kind == Mark::Kind::unclear || mark.kind == Mark::Kind::text)
            say(Text::tr("%1: %2").arg(where, noLetterWords(m_plan, m_constellation, text(cell))));
        else if (!mark.note.empty())
            say(Text::tr("%1 also says: “%2”").arg(where, text(mark.note)));
        if (!mark.letters.empty() && mark.kind != Mark::Kind::unclear)
            m_read.voice.letters[{row, role}] = inOrderOfStrength(mark.letters, m_scheme);
    }

    const FillInSheet& m_sheet;
    const Plan& m_plan;
    ConstellationId m_constellation;
    ChartNames m_names;
    std::vector<Letter> m_scheme;
    /// The roles of the columns, 0 for strangers.
    std::vector<RoleId> m_columns;
    std::set<ResponsibilityId> m_taken;
    ReadVoice m_read;
};

Result<FillInSheet> sheetInCopy(const QString& path, const Plan& plan, ConstellationId constellation)
{
    auto store = PlanStore::open(path.toStdString());
    if (!store)
        return store.error();
    const auto other = store->read();
    if (!other)
        return other.error();
    const std::string& wanted = plan.find<Constellation>(constellation)->name;
    for (const ConstellationId each : constellationsInOrder(*other)) {
        if (each == constellation || folded(other->find<Constellation>(each)->name) == folded(wanted))
            return sheetOf(*other, each, plan, constellation);
    }
    return Error{Text::tr("“%1” has no constellation “%2” to read.")
                     .arg(QFileInfo(path).fileName(), text(wanted))
                     .toStdString()};
}

Result<FillInSheet> sheetInChart(const std::string& bytes, const Plan& plan, const std::string& fileName)
{
    if (bytes.find("<table") != std::string::npos || bytes.find("<TABLE") != std::string::npos) {
        const auto grid = fromHtmlTable(bytes);
        if (!grid)
            return grid.error();
        const auto chart = recogniseChart(*grid, fileName);
        return chart ? Result<FillInSheet>(sheetOf(*chart)) : Result<FillInSheet>(chart.error());
    }
    std::vector<KnownRole> known;
    for (const RoleId id : rolesInOrder(plan))
        known.push_back({plan.find<Role>(id)->name, plan.find<Role>(id)->shortName});
    const auto source = readChartSource(bytes, fileName, known);
    return source ? Result<FillInSheet>(sheetOf(source->chart)) : Result<FillInSheet>(source.error());
}

} // namespace

FillInSheet sheetOf(const RecognisedChart& chart)
{
    FillInSheet sheet;
    for (const std::string& role : chart.roles)
        sheet.columns.push_back({role});
    for (const RecognisedRow& row : chart.rows) {
        SheetRow read{row.area, row.title};
        for (std::size_t role = 0; role < chart.roles.size(); ++role)
            read.cells.push_back(row.at(role).unclear.empty() ? row.at(role).letters : row.at(role).unclear);
        sheet.rows.push_back(std::move(read));
    }
    return sheet;
}

FillInSheet sheetOf(const Plan& other, ConstellationId from, const Plan& plan, ConstellationId constellation)
{
    FillInSheet sheet = sheetFor(other, from, {}, true);
    sheet.constellation = constellation;
    const std::vector<Letter> ours = lettersOf(plan, constellation);
    const bool isSame = std::equal(ours.begin(), ours.end(), sheet.scheme.begin(), sheet.scheme.end(),
                                   [](const Letter& one, const Letter& two) {
                                       return one.letter == two.letter && one.involvements == two.involvements;
                                   });
    for (SheetRow& row : sheet.rows) {
        for (std::string& cell : row.cells)
            cell = isSame ? cell : lettersInScheme(cell, sheet.scheme, ours);
    }
    return sheet;
}

Result<ReadVoice> voiceIn(const FillInSheet& sheet, const Plan& plan, ConstellationId constellation,
                          const QString& fileName)
{
    const QString here = text(plan.find<Constellation>(constellation)->name);
    VoiceTaker taker(sheet, plan, constellation);
    ReadVoice read = taker.take();
    if (!taker.hasKnownRow())
        return Error{Text::tr("“%1” belongs to another plan: none of its responsibilities is in %2.")
                         .arg(fileName, here)
                         .toStdString()};
    if (read.voice.letters.empty())
        return Error{
            (QStringList{Text::tr("“%1” is blank: no letter of %2 is filled in.").arg(fileName, here)} + read.problems)
                .join(u' ')
                .toStdString()};
    read.voice.name
        = sheet.participant.empty() ? QFileInfo(fileName).completeBaseName().toStdString() : sheet.participant;
    return read;
}

Result<ReadVoice> readVoice(const QString& path, const Plan& plan, ConstellationId constellation)
{
    const QString fileName = QFileInfo(path).fileName();
    const auto bytes = readSourceFile(path.toStdString());
    if (!bytes)
        return bytes.error();
    const bool isCopy = bytes->starts_with("SQLite format 3");
    const auto sheet = isCopy   ? sheetInCopy(path, plan, constellation)
        : isFillInSheet(*bytes) ? readSheet(*bytes, fileName.toStdString())
                                : sheetInChart(*bytes, plan, fileName.toStdString());
    return sheet ? voiceIn(*sheet, plan, constellation, fileName) : Result<ReadVoice>(sheet.error());
}

} // namespace remit
