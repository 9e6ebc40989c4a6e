#include "report/content/boundary_content.h"

#include "analysis/comparison/boundary.h"
#include "analysis/comparison/moves.h"
#include "core/chart.h"
#include "core/role_names.h"
#include "report/content/report_words.h"
#include "words/lists.h"
#include "words/seat_words.h"

#include <algorithm>
#include <map>
#include <utility>

namespace remit {

using namespace report;

namespace {

/// What somebody has to do with a row whose last word another has; the strongest part is said.
QString partIn(Involvements part, const QString& who)
{
    constexpr std::pair<Involvement, const char*> parts[]
        = {{Involvement::answers, "%1 answers for it"}, {Involvement::decides, "%1 decides"},
           {Involvement::does, "%1 does it"},           {Involvement::signsOff, "%1 signs off"},
           {Involvement::verifies, "%1 checks"},        {Involvement::supports, "%1 helps"},
           {Involvement::consulted, "%1 is asked"},     {Involvement::informed, "%1 is told"}};
    for (const auto& [involvement, words] : parts) {
        if (part.has(involvement))
            return say(words).arg(who);
    }
    return {};
}

class BoundaryTeller {
public:
    BoundaryTeller(const Plan& plan, ConstellationId constellation, RoleId first, RoleId second, bool names)
        : m_plan(plan)
        , m_names(names)
        , m_constellation(constellation)
        , m_first(first)
        , m_second(second)
        , m_firstName(plain(shortNameOf(plan, first)))
        , m_secondName(plain(shortNameOf(plan, second)))
        , m_rows(boundaryBetween(plan, constellation, first, second))
        , m_holders(holdersOfRows(plan, constellation, MovedPart::lastWord))
        , m_numbers(rowNumbers(plan, constellation))
    {
    }

    std::vector<SheetSection> sections() const
    {
        const QString has = say("%1 has the last word");
        std::vector<SheetSection> all{section(LastWordOf::first, has.arg(m_firstName)),
                                      section(LastWordOf::second, has.arg(m_secondName))};
        const auto addUnlessEmpty = [&all](SheetSection added) {
            if (!added.items.empty())
                all.push_back(std::move(added));
        };
        addUnlessEmpty(section(LastWordOf::both, say("Both have the last word: to be settled")));
        addUnlessEmpty(section(LastWordOf::others, say("Others have the last word")));
        addUnlessEmpty(section(LastWordOf::nobody, say("Nobody has the last word: to be settled")));
        all.push_back(shared());
        return all;
    }

    QString headline() const
    {
        return say("Where one stops and the other begins. %1 has the last word in %2, %3 in %4; both do %5.")
            .arg(m_firstName, QString::number(count(LastWordOf::first)), m_secondName,
                 QString::number(count(LastWordOf::second)),
                 QString::number(std::count_if(m_rows.begin(), m_rows.end(),
                                               [](const BoundaryRow& row) { return row.isDoneByBoth(); })));
    }

    QString signatureOf(RoleId role) const
    {
        const QString people = m_names ? peopleBelowRole(m_plan, m_constellation, role) : QString();
        const QString who = joined({roleName(m_plan, role), people});
        return say("%1: signature and date").arg(who);
    }

private:
    std::ptrdiff_t count(LastWordOf whose) const
    {
        return std::count_if(m_rows.begin(), m_rows.end(),
                             [whose](const BoundaryRow& row) { return row.lastWord == whose; });
    }

    SheetItem item(const BoundaryRow& row) const
    {
        SheetItem made;
        if (const auto number = m_numbers.find(row.responsibility); number != m_numbers.end())
            made.number = QString::number(number->second);
        if (const auto* responsibility = m_plan.find<Responsibility>(row.responsibility))
            made.text = plain(responsibility->title);
        return made;
    }

    /// What is to be known beside the last word.
    QString besides(const BoundaryRow& row) const
    {
        if (row.lastWord == LastWordOf::first)
            return partIn(row.second, m_secondName);
        if (row.lastWord == LastWordOf::second)
            return partIn(row.first, m_firstName);
        QStringList parts{row.lastWord == LastWordOf::others ? say("%1 has it").arg(holders(row)) : QString()};
        if (row.lastWord != LastWordOf::both)
            parts << partIn(row.first, m_firstName) << partIn(row.second, m_secondName);
        return joined(parts);
    }

    QString holders(const BoundaryRow& row) const
    {
        QStringList names;
        for (const RoleId role : m_holders.at(row.responsibility))
            names << plain(shortNameOf(m_plan, role));
        return listed(names);
    }

    SheetSection section(LastWordOf whose, const QString& heading) const
    {
        SheetSection made{heading, {}, say("In nothing that concerns both.")};
        for (const BoundaryRow& row : m_rows) {
            if (row.lastWord != whose)
                continue;
            made.items.push_back(item(row));
            made.items.back().label = besides(row);
            if (const auto* decision = m_plan.find<Decision>({m_constellation, row.responsibility}))
                made.items.back().details.push_back({settledText(*decision, m_names)});
        }
        return made;
    }

    SheetSection shared() const
    {
        SheetSection made{say("Both do it, and share it so"), {}, say("Nothing is done by both.")};
        for (const BoundaryRow& row : m_rows) {
            const auto* part = m_plan.find<ChartRow>({m_constellation, row.responsibility});
            if (!row.isDoneByBoth() || part == nullptr)
                continue;
            made.items.push_back(item(row));
            const QString how = sharingLabel(m_plan, *part, {m_first, m_second});
            made.items.back().label = part->sharing == Sharing::unstated ? say("not said how") : how;
        }
        return made;
    }

    const Plan& m_plan;
    /// Whether people are named.
    bool m_names;
    ConstellationId m_constellation;
    RoleId m_first;
    RoleId m_second;
    QString m_firstName;
    QString m_secondName;
    std::vector<BoundaryRow> m_rows;
    std::map<ResponsibilityId, std::vector<RoleId>> m_holders;
    std::map<ResponsibilityId, int> m_numbers;
};

} // namespace

SheetContent boundarySheet(const Plan& plan, ConstellationId constellation, RoleId first, RoleId second,
                           const ChartOptions& options)
{
    SheetContent sheet;
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr || plan.find<Role>(first) == nullptr || plan.find<Role>(second) == nullptr)
        return sheet;
    const BoundaryTeller teller(plan, constellation, first, second, options.names);
    sheet.title = say("%1 and %2: who has the last word").arg(roleName(plan, first), roleName(plan, second));
    sheet.subtitle = subtitle(plan, *found, options);
    sheet.description = teller.headline();
    sheet.running = joined({sheet.title, plain(found->name)});
    sheet.sections = teller.sections();
    sheet.signatures = {teller.signatureOf(first), teller.signatureOf(second)};
    sheet.footer = footer(options);
    return sheet;
}

} // namespace remit
