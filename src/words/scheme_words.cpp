#include "words/scheme_words.h"

#include "core/letters.h"

#include <QCoreApplication>
#include <QStringList>

namespace remit {

namespace {

struct SchemePhrases {
    Q_DECLARE_TR_FUNCTIONS(SchemeWords)
};

} // namespace

QString involvementWords(Involvement involvement)
{
    switch (involvement) {
    case Involvement::answers:
        return SchemePhrases::tr("answers for it");
    case Involvement::does:
        return SchemePhrases::tr("does it");
    case Involvement::decides:
        return SchemePhrases::tr("decides");
    case Involvement::signsOff:
        return SchemePhrases::tr("signs it off");
    case Involvement::verifies:
        return SchemePhrases::tr("verifies it");
    case Involvement::supports:
        return SchemePhrases::tr("supports");
    case Involvement::consulted:
        return SchemePhrases::tr("is asked before");
    case Involvement::informed:
        break;
    }
    return SchemePhrases::tr("is told after");
}

QString letterWords(const Letter& letter)
{
    QStringList says;
    for (const Involvement each : involvementsOf(letter))
        says << involvementWords(each);
    return SchemePhrases::tr("%1: %2").arg(QString::fromStdString(letter.name), says.join(SchemePhrases::tr(", ")));
}

QString faultWords(const SchemeProblem& problem, const SchemeDraft& draft)
{
    const QString letter = problem.letter < 0
        ? QString()
        : QString::fromStdString(draft.letters[std::size_t(problem.letter)].letter.letter);
    const QString which = letter.isEmpty() ? SchemePhrases::tr("Letter %1").arg(problem.letter + 1)
                                           : SchemePhrases::tr("“%1”").arg(letter);
    switch (problem.fault) {
    case SchemeFault::schemeWithoutName:
        return SchemePhrases::tr("The scheme needs a name.");
    case SchemeFault::schemeNameTaken:
        return SchemePhrases::tr("Another scheme of this plan has that name.");
    case SchemeFault::withoutLetters:
        return SchemePhrases::tr("Add at least one letter.");
    case SchemeFault::letterMissing:
        return SchemePhrases::tr("%1 needs a character to be typed by.").arg(which);
    case SchemeFault::letterNotSingle:
        return SchemePhrases::tr("%1 is not a single letter or digit.").arg(which);
    case SchemeFault::letterTwice:
        return SchemePhrases::tr("%1 is there twice.").arg(which);
    case SchemeFault::letterWithoutName:
        return SchemePhrases::tr("%1 needs a name.").arg(which);
    case SchemeFault::letterWithoutInvolvement:
        break;
    }
    return SchemePhrases::tr("%1 says nothing yet: tick what it means.").arg(which);
}

QString cellWords(int cells)
{
    return cells == 1 ? SchemePhrases::tr("1 cell") : SchemePhrases::tr("%1 cells").arg(cells);
}

} // namespace remit
