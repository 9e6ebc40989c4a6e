#include "words/scheme_words.h"

#include "core/letters.h"

#include <QCoreApplication>
#include <QStringList>

namespace remit {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SchemeWords", text);
}

} // namespace

QString involvementWords(Involvement involvement)
{
    switch (involvement) {
    case Involvement::answers:
        return tr("answers for it");
    case Involvement::does:
        return tr("does it");
    case Involvement::decides:
        return tr("decides");
    case Involvement::signsOff:
        return tr("signs it off");
    case Involvement::verifies:
        return tr("verifies it");
    case Involvement::supports:
        return tr("supports");
    case Involvement::consulted:
        return tr("is asked before");
    case Involvement::informed:
        break;
    }
    return tr("is told after");
}

QString letterWords(const Letter& letter)
{
    QStringList says;
    for (const Involvement each : involvementsOf(letter))
        says << involvementWords(each);
    return tr("%1: %2").arg(QString::fromStdString(letter.name), says.join(tr(", ")));
}

QString faultWords(const SchemeProblem& problem, const SchemeDraft& draft)
{
    const QString letter = problem.letter < 0
        ? QString()
        : QString::fromStdString(draft.letters[std::size_t(problem.letter)].letter.letter);
    const QString which = letter.isEmpty() ? tr("Letter %1").arg(problem.letter + 1) : tr("“%1”").arg(letter);
    switch (problem.fault) {
    case SchemeFault::schemeWithoutName:
        return tr("The scheme needs a name.");
    case SchemeFault::schemeNameTaken:
        return tr("Another scheme of this plan has that name.");
    case SchemeFault::withoutLetters:
        return tr("Add at least one letter.");
    case SchemeFault::letterMissing:
        return tr("%1 needs a character to be typed by.").arg(which);
    case SchemeFault::letterNotSingle:
        return tr("%1 is not a single letter or digit.").arg(which);
    case SchemeFault::letterTwice:
        return tr("%1 is there twice.").arg(which);
    case SchemeFault::letterWithoutName:
        return tr("%1 needs a name.").arg(which);
    case SchemeFault::letterWithoutInvolvement:
        break;
    }
    return tr("%1 says nothing yet: tick what it means.").arg(which);
}

QString cellWords(int cells)
{
    return cells == 1 ? tr("1 cell") : tr("%1 cells").arg(cells);
}

} // namespace remit
