#include "words/row_sentence.h"

#include "core/chart.h"
#include "core/role_names.h"
#include "words/lists.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstddef>

namespace remit {

namespace {

struct RowPhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::RowSentence)
};

/// "Product Manager (Anna)"
QString nameOf(const Plan& plan, ConstellationId constellation, RoleId role)
{
    const QString name = text(fullNameOf(plan, role));
    const QString people = peopleInShort(plan, constellation, role);
    return people.isEmpty() || people == name ? name : RowPhrases::tr("%1 (%2)").arg(name, people);
}

QStringList namesOf(const Plan& plan, ConstellationId constellation, const std::vector<RoleId>& roles)
{
    QStringList names;
    for (const RoleId role : roles)
        names << nameOf(plan, constellation, role);
    return names;
}

/// Three names at most; `others` ("%1 others") counts the rest.
QStringList fewOf(const QStringList& names, const QString& others)
{
    const auto said = int(namesSaid(std::size_t(names.size())));
    QStringList few = names.mid(0, said);
    if (said < names.size())
        few << others.arg(names.size() - said);
    return few;
}

QString all(const QStringList& names)
{
    return listed(fewOf(names, RowPhrases::tr("%1 others")));
}

QString oneOf(const QStringList& names)
{
    return enumerated(fewOf(names, RowPhrases::tr("one of %1 others")), RowPhrases::tr("or"));
}

/// "PM does it", "PM and PO do it together", "PM or PO does it".
QString whoDoes(const Plan& plan, const ChartRow& row, const std::vector<RoleId>& doers)
{
    const QStringList names = namesOf(plan, row.constellation, doers);
    if (names.size() == 1)
        return RowPhrases::tr("%1 does it").arg(names.front());
    switch (row.sharing) {
    case Sharing::together:
        return RowPhrases::tr("%1 do it together").arg(all(names));
    case Sharing::each:
        return RowPhrases::tr("%1 each do it in full").arg(all(names));
    case Sharing::either: {
        const QString either = RowPhrases::tr("%1 does it").arg(oneOf(names));
        return row.chosenRole
            ? RowPhrases::tr("%1, for now %2").arg(either, nameOf(plan, row.constellation, *row.chosenRole))
            : either;
    }
    case Sharing::unstated:
        break;
    }
    return RowPhrases::tr("%1 do it").arg(all(names));
}

QString whoAnswers(const QStringList& names)
{
    if (names.isEmpty())
        return RowPhrases::tr("nobody answers for it yet");
    return names.size() == 1 ? RowPhrases::tr("%1 answers for it").arg(names.front())
                             : RowPhrases::tr("%1 answer for it").arg(all(names));
}

/// Doing and answering in one sentence, without the full stop.
QString theWork(const Plan& plan, const ChartRow& row)
{
    const std::vector<RoleId> doers = rolesThat(Involvement::does, plan, row.key());
    const std::vector<RoleId> answerers = rolesThat(Involvement::answers, plan, row.key());
    if (doers.empty() && answerers.empty())
        return RowPhrases::tr("Nobody answers for it yet");
    if (doers.empty())
        return whoAnswers(namesOf(plan, row.constellation, answerers));
    const QString work = whoDoes(plan, row, doers);
    if (doers != answerers)
        return RowPhrases::tr("%1; %2").arg(work, whoAnswers(namesOf(plan, row.constellation, answerers)));
    const bool one = doers.size() == 1 || row.sharing == Sharing::either;
    return one ? RowPhrases::tr("%1 and answers for it").arg(work) : RowPhrases::tr("%1 and answer for it").arg(work);
}

struct SideClause {
    Involvement involvement;
    const char* one;
    const char* several;
};

constexpr SideClause sideClauses[] = {
    {Involvement::decides, QT_TRANSLATE_NOOP("remit::RowSentence", "%1 decides"),
     QT_TRANSLATE_NOOP("remit::RowSentence", "%1 decide")},
    {Involvement::signsOff, QT_TRANSLATE_NOOP("remit::RowSentence", "%1 signs off"),
     QT_TRANSLATE_NOOP("remit::RowSentence", "%1 sign off")},
    {Involvement::verifies, QT_TRANSLATE_NOOP("remit::RowSentence", "%1 verifies it"),
     QT_TRANSLATE_NOOP("remit::RowSentence", "%1 verify it")},
    {Involvement::supports, QT_TRANSLATE_NOOP("remit::RowSentence", "%1 supports"),
     QT_TRANSLATE_NOOP("remit::RowSentence", "%1 support")},
    {Involvement::consulted, QT_TRANSLATE_NOOP("remit::RowSentence", "%1 is asked before"),
     QT_TRANSLATE_NOOP("remit::RowSentence", "%1 are asked before")},
    {Involvement::informed, QT_TRANSLATE_NOOP("remit::RowSentence", "%1 is told after"),
     QT_TRANSLATE_NOOP("remit::RowSentence", "%1 are told after")},
};

} // namespace

QString alsoRenamedWords(const Plan& plan, const ChartRow::Key& key)
{
    const auto [shown, responsibility] = key;
    QStringList others;
    for (const ConstellationId each : constellationsInOrder(plan)) {
        if (each != shown && plan.find<ChartRow>({each, responsibility}) != nullptr)
            others << text(plan.find<Constellation>(each)->name);
    }
    return others.isEmpty() ? QString() : RowPhrases::tr("Also renamed in %1.").arg(all(others));
}

QString rowSentence(const Plan& plan, const ChartRow::Key& key)
{
    const ChartRow* row = plan.find<ChartRow>(key);
    if (!row)
        return {};
    if (row->leftOut) {
        const QString reason = QString::fromStdString(row->leftOutReason);
        return reason.isEmpty() ? RowPhrases::tr("Left out here on purpose.")
                                : RowPhrases::tr("Left out here on purpose: %1").arg(reason);
    }
    QStringList sentences{theWork(plan, *row)};
    for (const SideClause& clause : sideClauses) {
        const QStringList names = namesOf(plan, row->constellation, rolesThat(clause.involvement, plan, key));
        if (!names.isEmpty())
            sentences << RowPhrases::tr(names.size() == 1 ? clause.one : clause.several).arg(all(names));
    }
    return sentences.join(QStringLiteral(". ")) + QStringLiteral(".");
}

} // namespace remit
