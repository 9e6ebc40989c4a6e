#include "model/exchange/chart_import_session.h"

#include "core/letters.h"
#include "exchange/formats/source_file.h"
#include "exchange/formats/text_encoding.h"
#include "exchange/recognition/chart_source.h"
#include "model/exchange/bringing_in.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace remit {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(remit::ChartImportSession)
};

Result<SourceChart> chartAt(const QString& path, const std::vector<KnownRole>& known, const RecognitionOptions& options,
                            const std::string& encoding)
{
    const auto bytes = readSourceFile(path.toStdString());
    if (!bytes)
        return bytes.error();
    return readChartSource(*bytes, QFileInfo(path).fileName().toStdString(), known, options, encoding);
}

} // namespace

ChartImportSession::ChartImportSession(QString fileName, TextGrid grid, const Catalogue& catalogue,
                                       RecognisedChart chart, bool isList)
    : m_catalogue(catalogue)
    , m_isList(isList)
    , m_fileName(fileName)
    , m_reading(std::move(fileName), std::move(grid), chart)
    , m_schemes(schemesForImport(catalogue))
{
    take(std::move(chart));
}

Result<std::unique_ptr<ChartImportSession>> ChartImportSession::read(const QString& path, const Catalogue& catalogue,
                                                                     const std::vector<KnownRole>& known)
{
    auto source = chartAt(path, known, {}, {});
    if (!source)
        return source.error();
    std::unique_ptr<ChartImportSession> session(new ChartImportSession(
        QFileInfo(path).fileName(), std::move(source->grid), catalogue, std::move(source->chart), source->isList));
    session->m_path = path;
    session->m_known = known;
    session->m_encoding = source->encodingIsGuess ? QString::fromStdString(source->encoding) : QString();
    return session;
}

QStringList ChartImportSession::encodings()
{
    QStringList names;
    for (const std::string_view each : textEncodings())
        names << QString::fromUtf8(each.data(), qsizetype(each.size()));
    return names;
}

QString ChartImportSession::chooseEncoding(const QString& name)
{
    auto source = chartAt(m_path, m_known, m_reading.options(), name.toStdString());
    if (!source)
        return QString::fromStdString(source.error().message);
    if (source->isList != m_isList)
        return Text::tr("Read as %1, it is another kind of file. Nothing was changed.").arg(name);
    m_encoding = name;
    m_doubts.forgetEmpty(source->grid);
    m_reading.startAnew(std::move(source->grid), source->chart);
    take(std::move(source->chart));
    return {};
}

std::unique_ptr<ChartImportSession> ChartImportSession::ofList(WhoWhatList list, const Catalogue& catalogue)
{
    std::unique_ptr<ChartImportSession> session(
        new ChartImportSession(Text::tr("Pasted list"), std::move(list.grid), catalogue, std::move(list.chart), true));
    session->m_isPasted = true;
    return session;
}

std::unique_ptr<ChartImportSession> ChartImportSession::ofTable(SourceChart source, const Catalogue& catalogue)
{
    std::unique_ptr<ChartImportSession> session(new ChartImportSession(Text::tr("Pasted table"), std::move(source.grid),
                                                                       catalogue, std::move(source.chart), false));
    session->m_isPasted = true;
    return session;
}

QString ChartImportSession::suggestedName() const
{
    return QFileInfo(m_fileName).completeBaseName();
}

const std::vector<Letter>& ChartImportSession::scheme() const
{
    return lettersFor(m_chart, m_schemes);
}

QString ChartImportSession::summary() const
{
    QString counts = countsInWords(m_chart);
    const std::size_t open = m_chart.questions.size();
    if (open == 0)
        return counts;
    return open == 1 ? Text::tr("%1 · 1 cell needs your answer").arg(counts)
                     : Text::tr("%1 · %2 cells need your answer").arg(counts).arg(open);
}

QStringList ChartImportSession::remarks() const
{
    QStringList remarks;
    if (areAlternatives())
        remarks << Text::tr("It holds %1 charts of the same responsibilities. Choose above which one to bring in.")
                       .arg(tableNames().size());
    for (const std::string& warning : m_chart.warnings)
        remarks << QString::fromStdString(warning);
    if (!m_chart.added.empty())
        remarks << Text::tr("Letters with a dashed edge are added: the list does not say who answers, so whoever it "
                            "names first on a line does.");
    return remarks;
}

QStringList ChartImportSession::leftOut() const
{
    QStringList lines;
    for (const LeftOut& left : m_chart.leftOut) {
        if (m_chart.uses[left.row].size() > left.column && m_chart.uses[left.row][left.column] == CellUse::person)
            continue;
        lines << Text::tr("%1 “%2”: %3")
                     .arg(QString::fromStdString(placeName(grid(), left.row, left.column)),
                          QString::fromStdString(left.text).simplified(), QString::fromStdString(left.reason));
    }
    return lines;
}

QString ChartImportSession::addedAt(std::size_t row, std::size_t role) const
{
    const auto found = std::lower_bound(m_chart.added.begin(), m_chart.added.end(), row,
                                        [](const AddedLetters& each, std::size_t wanted) { return each.row < wanted; });
    return found != m_chart.added.end() && found->row == row && found->role == role
        ? QString::fromStdString(found->letters)
        : QString();
}

void ChartImportSession::answer(const QString& text, const QString& letters)
{
    m_doubts.answer(text, doubts());
    follow(m_reading.answer(text, letters));
}

void ChartImportSession::keepAsNote(const QString& text)
{
    m_doubts.keepAsNote(text, doubts());
    follow(m_reading.answer(text, {}));
}

void ChartImportSession::leaveOpen(const QString& text)
{
    m_doubts.leaveOpen(text);
    follow(m_reading.answer(text, {}));
}

QString ChartImportSession::follow(Result<RecognisedChart> chart)
{
    if (!chart)
        return QString::fromStdString(chart.error().message);
    take(std::move(*chart));
    return {};
}

void ChartImportSession::take(RecognisedChart chart)
{
    m_chart = std::move(chart);
    // The roles of a list are those that are known.
    if (!m_isList) {
        m_sharedNames = rolesOfSeveral(m_chart, m_people);
        takePeople(m_chart, m_people, scheme());
    }
    m_foundRoles = m_chart.roles;
    nameRoles();
    m_doubts.follow(m_chart, m_reading.options().letters);
    tintPeople();
}

void ChartImportSession::callRole(std::size_t role, const QString& name)
{
    if (name.isEmpty())
        m_roleNames.erase(m_foundRoles[role]);
    else
        m_roleNames[m_foundRoles[role]] = name.toStdString();
    nameRoles();
}

void ChartImportSession::nameRoles()
{
    for (std::size_t role = 0; role < m_foundRoles.size(); ++role) {
        const auto named = m_roleNames.find(m_foundRoles[role]);
        m_chart.roles[role] = named == m_roleNames.end() ? m_foundRoles[role] : named->second;
    }
}

QString ChartImportSession::people() const
{
    return QString::fromStdString(peopleInWords(m_chart));
}

void ChartImportSession::setBringsPeople(bool brings)
{
    m_people.bring = brings;
    if (m_chart.peopleAreInNames)
        takeAgain();
    else
        tintPeople();
}

std::vector<ChartImportSession::SharedName> ChartImportSession::sharedNames() const
{
    std::vector<SharedName> names;
    for (const std::string& each : m_sharedNames) {
        const auto said = m_people.shared.find(each);
        names.push_back(
            {QString::fromStdString(each), said == m_people.shared.end() ? Sharing::unstated : said->second});
    }
    return names;
}

void ChartImportSession::shareName(const QString& name, Sharing sharing)
{
    if (sharing == Sharing::unstated)
        m_people.shared.erase(name.toStdString());
    else
        m_people.shared[name.toStdString()] = sharing;
    takeAgain();
}

bool ChartImportSession::isPerson(std::size_t role) const
{
    return std::any_of(m_chart.people.begin(), m_chart.people.end(),
                       [role](const NamedPerson& each) { return each.role == role; });
}

void ChartImportSession::callPerson(std::size_t role, bool isPerson)
{
    m_people.arePeople[m_foundRoles[role]] = isPerson;
    takeAgain();
}

void ChartImportSession::tintPeople()
{
    if (m_chart.peopleAreInNames)
        return;
    for (const NamedPerson& each : m_chart.people) {
        CellUse& use = m_chart.uses[each.row][each.column];
        // A comment names them on the role itself.
        if (use != CellUse::role)
            use = bringsPeople() ? CellUse::person : CellUse::leftOut;
    }
}

Result<Imported> ChartImportSession::result(const Plan& plan, const QString& constellationName, bool merge) const
{
    return broughtIn(plan, m_chart, {constellationName.toStdString(), merge, m_schemes, bringsPeople()}, m_catalogue);
}

} // namespace remit
