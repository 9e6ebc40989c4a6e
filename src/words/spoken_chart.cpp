#include "words/spoken_chart.h"

#include "core/letters.h"
#include "words/sharing_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace remit {

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(remit::SpokenChart)
};

QString nameOf(const std::string& letter, const std::vector<Letter>& scheme)
{
    const auto found
        = std::find_if(scheme.begin(), scheme.end(), [&](const Letter& each) { return each.letter == letter; });
    if (found == scheme.end() || found->name.empty())
        return QString::fromStdString(letter);
    return QString::fromStdString(found->name).toLower();
}

QString lettersInWords(const Plan& plan, const Assignment* assignment)
{
    if (assignment == nullptr || assignment->letters.empty())
        return Spoken::tr("not involved");
    const std::vector<Letter> scheme = lettersOf(plan, assignment->constellation);
    QStringList names;
    for (const std::string& letter : characters(assignment->letters))
        names << nameOf(letter, scheme);
    return names.join(QStringLiteral(", "));
}

bool hasQuestion(const Plan& plan, const OpenQuestion::Key& about)
{
    return plan.find<OpenQuestion>(about) != nullptr;
}

} // namespace

QString spokenCell(const Plan& plan, const Assignment::Key& cell)
{
    const auto& [constellation, responsibility, roleId] = cell;
    const Role* role = plan.find<Role>(roleId);
    const Responsibility* row = plan.find<Responsibility>(responsibility);
    if (role == nullptr || row == nullptr)
        return {};
    const Assignment* assignment = plan.find<Assignment>(cell);
    QStringList parts{Spoken::tr("%1, %2: %3")
                          .arg(QString::fromStdString(role->name), QString::fromStdString(row->title),
                               lettersInWords(plan, assignment))};
    if (assignment != nullptr && !assignment->note.empty())
        parts << Spoken::tr("one note");
    if (hasQuestion(plan, cell))
        parts << Spoken::tr("open question");
    return parts.join(QStringLiteral("; "));
}

QString spokenRow(const Plan& plan, const ChartRow::Key& row, int number)
{
    const auto& [constellation, responsibility] = row;
    const Responsibility* found = plan.find<Responsibility>(responsibility);
    if (found == nullptr)
        return {};
    QStringList parts{Spoken::tr("Row %1, %2").arg(number).arg(QString::fromStdString(found->title))};
    if (const ChartRow* inChart = plan.find<ChartRow>(row)) {
        if (inChart->sharing != Sharing::unstated)
            parts << sharingWord(inChart->sharing);
        if (inChart->leftOut)
            parts << Spoken::tr("left out");
    }
    if (hasQuestion(plan, {constellation, responsibility, RoleId{}}))
        parts << Spoken::tr("open question");
    return parts.join(QStringLiteral("; "));
}

QString spokenBand(const QString& name, int rows, bool collapsed)
{
    const QString said = rows == 1 ? Spoken::tr("Area %1, 1 responsibility").arg(name)
                                   : Spoken::tr("Area %1, %2 responsibilities").arg(name, QString::number(rows));
    return collapsed ? Spoken::tr("%1, closed").arg(said) : said;
}

} // namespace remit
