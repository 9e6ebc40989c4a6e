#include "report/content/charter_rows.h"

#include "core/chart.h"
#include "core/letters.h"
#include "report/content/report_words.h"
#include "words/lists.h"

#include <algorithm>
#include <map>

namespace remit {

using namespace report;

namespace {

/// The sections of a charter in their order; what no letter of the scheme explains comes last.
enum class Part { answers, does, checks, asked, told, other };

Part partOf(Involvement involvement)
{
    switch (involvement) {
    case Involvement::answers:
    case Involvement::decides:
        return Part::answers;
    case Involvement::does:
    case Involvement::supports:
        return Part::does;
    case Involvement::signsOff:
    case Involvement::verifies:
        return Part::checks;
    case Involvement::consulted:
        return Part::asked;
    case Involvement::informed:
        break;
    }
    return Part::told;
}

QString headingOf(Part part)
{
    switch (part) {
    case Part::answers:
        return say("What I answer for");
    case Part::does:
        return say("What I do");
    case Part::checks:
        return say("What I check and sign off");
    case Part::asked:
        return say("Where I am asked");
    case Part::told:
        return say("Where I am told");
    case Part::other:
        break;
    }
    return say("Also noted");
}

bool isAlwaysShown(Part part)
{
    return part != Part::checks && part != Part::other;
}

/// Collects the charter row by row.
class Charter {
public:
    Charter(const Plan& plan, const ChartPeople& people, const std::vector<RoleId>& hats, const ChartOptions& options)
        : m_plan(plan)
        , m_people(people)
        , m_hats(hats)
        , m_options(options)
    {
    }

    std::vector<SheetSection> sections()
    {
        int number = 0;
        for (const Band& band : m_people.chart.bands) {
            for (const ResponsibilityId id : band.rows) {
                ++number;
                const auto* row = m_plan.find<ChartRow>({m_people.chart.constellation, id});
                if (row != nullptr && !row->leftOut && !row->hidden)
                    addRow(*row, number);
            }
        }
        std::vector<SheetSection> result;
        for (const Part part : {Part::answers, Part::does, Part::checks, Part::asked, Part::told, Part::other}) {
            if (m_items[part].empty() && !isAlwaysShown(part))
                continue;
            result.push_back({headingOf(part), std::move(m_items[part]), say("Nothing in this chart.")});
        }
        return result;
    }

private:
    void addRow(const ChartRow& row, int number)
    {
        std::map<Part, std::vector<CellLetter>> parts;
        for (const std::string& letter : lettersOn(row)) {
            for (const Part part : partsOf(letter))
                parts[part].push_back({QString::fromStdString(letter), chipOf(letter, m_people.scheme)});
        }
        auto details = ownDetails(row);
        if (parts.empty() && !details.empty())
            parts[Part::other];
        for (auto& [part, letters] : parts) {
            SheetItem item;
            item.number = QString::number(number);
            item.letters = std::move(letters);
            item.text = plain(m_plan.find<Responsibility>(row.responsibility)->title);
            item.label = m_options.sharing && part == Part::does ? sharing(row) : QString();
            if (const QString others = whoElse(part, row); !others.isEmpty())
                item.details.push_back({others, false});
            // A note of a role that answers and does is said once.
            item.details.insert(item.details.end(), details.begin(), details.end());
            details.clear();
            m_items[part].push_back(std::move(item));
        }
    }

    /// Of all hats, each once.
    std::vector<std::string> lettersOn(const ChartRow& row) const
    {
        std::vector<std::string> letters;
        for (const RoleId hat : m_hats) {
            const std::string held(lettersAt(m_plan, {row.constellation, row.responsibility, hat}));
            for (const std::string& letter : characters(held)) {
                if (std::find(letters.begin(), letters.end(), letter) == letters.end())
                    letters.push_back(letter);
            }
        }
        return letters;
    }

    /// Every section the letter belongs to, each once.
    std::vector<Part> partsOf(const std::string& letter) const
    {
        std::vector<Part> parts;
        for (const Letter& each : m_people.scheme) {
            if (each.letter != letter)
                continue;
            for (const Involvement involvement : involvementsOf(each)) {
                if (std::find(parts.begin(), parts.end(), partOf(involvement)) == parts.end())
                    parts.push_back(partOf(involvement));
            }
        }
        return parts.empty() ? std::vector<Part>{Part::other} : parts;
    }

    /// Notes and questions of the cells, and questions of the row where a hat has letters.
    std::vector<SheetDetail> ownDetails(const ChartRow& row) const
    {
        std::vector<SheetDetail> details;
        for (const RoleId hat : m_hats) {
            const auto* cell = m_plan.find<Assignment>({row.constellation, row.responsibility, hat});
            if (cell != nullptr && m_options.notes && !cell->note.empty())
                details.push_back({plain(cell->note), false});
            addQuestion(details, row, hat);
        }
        if (!lettersOn(row).empty())
            addQuestion(details, row, RoleId{0});
        return details;
    }

    void addQuestion(std::vector<SheetDetail>& details, const ChartRow& row, RoleId whose) const
    {
        const auto* question = m_plan.find<OpenQuestion>({row.constellation, row.responsibility, whose});
        if (question != nullptr && m_options.openQuestions)
            details.push_back({questionText(*question, m_options), true});
    }

    bool isMine(RoleId role) const { return std::find(m_hats.begin(), m_hats.end(), role) != m_hats.end(); }

    QStringList others(const std::vector<RoleId>& roles) const
    {
        QStringList names;
        for (const RoleId id : roles) {
            if (!isMine(id))
                names << roleName(m_plan, id);
        }
        return names;
    }

    QString sharing(const ChartRow& row) const
    {
        const auto found = m_people.rows.find(row.responsibility);
        return sharingLabel(m_plan, row, found == m_people.rows.end() ? std::vector<RoleId>() : found->second.doers);
    }

    QString whoElse(Part part, const ChartRow& row) const
    {
        const auto found = m_people.rows.find(row.responsibility);
        if (found == m_people.rows.end())
            return {};
        const std::vector<RoleId>& doing = found->second.doers;
        const QStringList doers = others(doing);
        const QStringList owners = others(found->second.owners);
        const bool mine = std::any_of(doing.begin(), doing.end(), [this](RoleId role) { return isMine(role); });
        QStringList said;
        if (doers.isEmpty())
            said << QString();
        else if (part == Part::does)
            said << say("With %1").arg(listed(doers));
        else
            said << (mine ? say("Done by me and %1") : say("Done by %1")).arg(listed(doers));
        if (!owners.isEmpty())
            said << (owners.size() == 1 ? say("%1 answers for it") : say("%1 answer for it")).arg(listed(owners));
        return joined(said);
    }

    const Plan& m_plan;
    const ChartPeople& m_people;
    const std::vector<RoleId>& m_hats;
    const ChartOptions& m_options;
    std::map<Part, std::vector<SheetItem>> m_items;
};

} // namespace

ChartPeople::ChartPeople(const Plan& plan, ConstellationId constellation)
    : chart(chartOf(plan, constellation))
    , scheme(lettersOf(plan, constellation))
{
    std::map<std::string, Meaning> known;
    for (const Band& band : chart.bands) {
        for (const ResponsibilityId row : band.rows) {
            for (const RoleId role : chart.roles)
                add({constellation, row, role}, plan, known);
        }
    }
}

void ChartPeople::add(const Assignment::Key& cell, const Plan& plan, std::map<std::string, Meaning>& known)
{
    const std::string letters(lettersAt(plan, cell));
    if (letters.empty())
        return;
    auto found = known.find(letters);
    if (found == known.end()) {
        const Meaning meaning{involves(letters, Involvement::does, scheme),
                              involves(letters, Involvement::answers, scheme)};
        found = known.emplace(letters, meaning).first;
    }
    if (found->second.does)
        rows[std::get<1>(cell)].doers.push_back(std::get<2>(cell));
    if (found->second.answers)
        rows[std::get<1>(cell)].owners.push_back(std::get<2>(cell));
}

std::vector<SheetSection> charterSections(const Plan& plan, const ChartPeople& people, const std::vector<RoleId>& hats,
                                          const ChartOptions& options)
{
    return Charter(plan, people, hats, options).sections();
}

} // namespace remit
