#include "model/settling/sheet_files.h"

#include "core/chart.h"
#include "core/files/whole_file.h"
#include "exchange/sheets/fill_in_sheet.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace remit {

namespace {

struct SheetPhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::FillInSheet)
};

std::string said(const QString& words)
{
    return words.toStdString();
}

SheetWords wordsFor(const Plan& plan, const FillInSheet& sheet, SheetFormat format)
{
    const QString plans = text(titleOf(plan));
    const QString name = text(sheet.constellationName);
    SheetWords words;
    words.title = said(SheetPhrases::tr("Who does what: %1")
                           .arg(plans.isEmpty() ? name : SheetPhrases::tr("%1, %2").arg(plans, name)));
    words.intro
        = said(format == SheetFormat::html
                   ? SheetPhrases::tr("Write into each cell what the role has to do with the responsibility, as "
                                      "you see it; several letters may stand in one. Leave a row empty where you "
                                      "have no opinion. Then press “Save filled in” and send the file back.")
                   : SheetPhrases::tr("Write into each cell what the role has to do with the responsibility, as "
                                      "you see it. Leave a row empty where you have no opinion. Keep the last "
                                      "column and the last line, save as CSV and send the file back."));
    words.nameLabel = said(SheetPhrases::tr("Your name"));
    words.rowsHeading = said(SheetPhrases::tr("Responsibility"));
    words.lettersLabel = said(SheetPhrases::tr("Letters"));
    words.keep = said(SheetPhrases::tr("Please keep this line"));
    words.save = said(SheetPhrases::tr("Save filled in"));
    words.clear = said(SheetPhrases::tr("Clear cell"));
    words.progress = said(SheetPhrases::tr("%1 of %2 rows filled in"));
    words.noLetter = said(SheetPhrases::tr("“%1” is no letter here."));
    words.nameMissing = said(SheetPhrases::tr("Write your name first."));
    words.saved = said(SheetPhrases::tr("Saved among your downloads: send that file back."));
    words.noScript = said(SheetPhrases::tr("This browser runs no scripts, so that it can't save what you fill in. Open "
                                           "the file in another one, or print it."));
    return words;
}

std::string bytesOf(const Plan& plan, const SheetChoice& choice, const QString& participant)
{
    const FillInSheet sheet = sheetFor(plan, choice.constellation, participant.toStdString(), choice.withLetters);
    const SheetWords words = wordsFor(plan, sheet, choice.format);
    // Spreadsheets expect semicolons where the comma is in numbers.
    const char delimiter = QLocale().decimalPoint() == QStringLiteral(",") ? ';' : ',';
    return choice.format == SheetFormat::html ? writeSheetHtml(sheet, words) : writeSheetCsv(sheet, words, delimiter);
}

/// The name, or the first number behind it that is free.
QString freePath(const QDir& folder, const QString& name)
{
    const QFileInfo info(name);
    QString free = name;
    for (int number = 2; folder.exists(free); ++number)
        free = QStringLiteral("%1 (%2).%3").arg(info.completeBaseName(), QString::number(number), info.suffix());
    return folder.filePath(free);
}

} // namespace

QStringList participantsIn(const QString& typed)
{
    QStringList names;
    for (const QString& each : typed.split(QRegularExpression(QStringLiteral("[,;\n]")))) {
        const QString name = each.simplified();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

QString sheetFileName(const Plan& plan, const SheetChoice& choice, const QString& participant)
{
    const auto* constellation = plan.find<Constellation>(choice.constellation);
    QString name = SheetPhrases::tr("Who does what - %1 - %2")
                       .arg(constellation != nullptr ? text(constellation->name) : QString(), participant);
    // What some file system would not take.
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]")), QStringLiteral(" "));
    constexpr int longest = 80;
    return name.left(longest).simplified() + u'.' + text(wordFor(choice.format));
}

Result<QStringList> writeSheets(const Plan& plan, const SheetChoice& choice, const QString& folder)
{
    const QDir target(folder);
    if (!target.exists())
        return Error{SheetPhrases::tr("%1 is no folder. Choose one that is there.").arg(folder).toStdString()};
    if (choice.participants.isEmpty())
        return Error{SheetPhrases::tr("Name at least one person to fill in a sheet.").toStdString()};
    QStringList written;
    for (const QString& each : choice.participants) {
        const QString path = freePath(target, sheetFileName(plan, choice, each));
        if (const auto done = writeWhole(path.toStdString(), bytesOf(plan, choice, each)); !done)
            return Error{
                (written.isEmpty() ? QString() : SheetPhrases::tr("Wrote %1. ").arg(written.join(u' '))).toStdString()
                + done.error().message};
        written << path;
    }
    return written;
}

} // namespace remit
