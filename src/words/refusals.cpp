#include "words/refusals.h"

#include "core/letters.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace remit {

namespace {

struct RefusalPhrases {
    Q_DECLARE_TR_FUNCTIONS(Refusals)
};

} // namespace

QString noLetterWords(const Plan& plan, ConstellationId constellation, const QString& typed)
{
    QStringList letters;
    for (const Letter& letter : lettersOf(plan, constellation))
        letters << text(letter.letter);
    const auto* shown = plan.find<Constellation>(constellation);
    const auto* scheme = shown != nullptr ? plan.find<LetterScheme>(shown->scheme) : nullptr;
    const QString name = scheme != nullptr ? text(scheme->name) : RefusalPhrases::tr("this chart");
    return RefusalPhrases::tr("“%1” is no letter of %2: %3.").arg(typed, name, letters.join(RefusalPhrases::tr(", ")));
}

QString readOnlyWords()
{
    return RefusalPhrases::tr("This plan can only be read. Save a copy of your own to change it.");
}

} // namespace remit
