#include "report/content/report_words.h"

#include "core/chart.h"
#include "core/letters.h"
#include "core/role_names.h"
#include "core/text.h"
#include "report/content/chart_content.h"
#include "words/dates.h"
#include "words/settling/decision_words.h"
#include "words/sharing_words.h"

#include <QCoreApplication>

namespace remit::report {

namespace {

QString agreement(const Constellation& constellation, bool names)
{
    const QString by = names ? plain(constellation.agreedBy) : QString();
    if (constellation.agreedOn.empty())
        return by.isEmpty() ? say("draft") : say("agreed by %1").arg(by);
    const QString on = dateInWords(constellation.agreedOn);
    return by.isEmpty() ? say("agreed on %1").arg(on) : say("agreed on %1 by %2").arg(on, by);
}

QString nameAndDescription(const Constellation& constellation)
{
    const QString description = plain(constellation.description);
    const QString name = plain(constellation.name);
    return description.isEmpty() ? name : name + QStringLiteral(": ") + description;
}

QString shortOrFullName(const Plan& plan, RoleId id)
{
    return plain(shortNameOf(plan, id));
}

} // namespace

QString say(const char* words)
{
    return QCoreApplication::translate("report", words);
}

QString plain(const std::string& utf8)
{
    return QString::fromStdString(plainText(utf8)).trimmed();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ownDescription(const Plan& plan, ResponsibilityId id)
{
    const auto* row = plan.find<Responsibility>(id);
    if (row == nullptr || !row->catalogueKey.empty())
        return {};
    return joined(plain(row->description).split(u'\n'));
}

QString roleName(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    return role == nullptr ? QString() : plain(role->name);
}

QString subtitle(const Plan& plan, const Constellation& constellation, const ChartOptions& options)
{
    QStringList parts{plain(std::string(titleOf(plan))), nameAndDescription(constellation),
                      agreement(constellation, options.names)};
    if (!constellation.reviewOn.empty())
        parts << say("review on %1").arg(dateInWords(constellation.reviewOn));
    return joined(parts);
}

QString footer(const ChartOptions& options)
{
    const QString printed
        = options.printedOn.isValid() ? say("printed %1").arg(dateInWords(options.printedOn)) : QString();
    return joined({options.fileName, printed});
}

QString sharingLabel(const Plan& plan, const ChartRow& row, const std::vector<RoleId>& doers)
{
    QStringList names;
    for (const RoleId id : doers)
        names << shortOrFullName(plan, id);
    return sharingWords(row.sharing, names, row.chosenRole ? shortOrFullName(plan, *row.chosenRole) : QString());
}

QString settledText(const Decision& decision, bool names)
{
    return plain(decisionWords(decision, names).simplified().toStdString());
}

QString questionText(const OpenQuestion& question, const ChartOptions& options)
{
    QStringList details;
    if (!question.owner.empty() && options.names)
        details << plain(question.owner);
    if (!question.due.empty())
        details << say("by %1").arg(dateInWords(question.due));
    QString words = say("Open: %1").arg(plain(question.text));
    if (!details.isEmpty())
        words += QStringLiteral(" (") + details.join(QStringLiteral(", ")) + QLatin1Char(')');
    return words;
}

Involvement chipOf(const Letter& letter)
{
    if (const auto styled = fromWord<Involvement>(letter.style))
        return *styled;
    const auto involvements = involvementsOf(letter);
    return involvements.empty() ? Involvement::informed : involvements.front();
}

Involvement chipOf(const std::string& letter, const std::vector<Letter>& scheme)
{
    for (const Letter& each : scheme) {
        if (each.letter == letter)
            return chipOf(each);
    }
    return Involvement::informed;
}

} // namespace remit::report
