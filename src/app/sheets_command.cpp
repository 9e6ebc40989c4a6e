#include "app/commands.h"

#include "model/settling/sheet_files.h"

#include <QDir>

namespace remit::command {

namespace {

Answer answerFor(const QStringList& paths)
{
    Answer answer;
    answer.json = {{"sheets", nlohmann::json::array()}};
    for (const QString& path : paths) {
        answer.words += "Wrote " + path.toStdString() + ".\n";
        answer.json["sheets"].push_back(path.toStdString());
    }
    return answer;
}

} // namespace

Result<Answer> writeFillInSheets(const SheetsOptions& options)
{
    const auto plan = planAt(options.plan);
    if (!plan)
        return plan.error();
    const auto constellation = constellationNamed(*plan, options.constellation);
    if (!constellation)
        return constellation.error();
    const SheetChoice choice{*constellation, participantsIn(QString::fromStdString(options.participants)),
                             fromWord<SheetFormat>(options.format).value_or(SheetFormat::html), options.withLetters};
    const QString folder = QString::fromStdString(options.folder);
    if (!QDir().mkpath(folder))
        return Error{options.folder + " can't be made. Name a folder in which you may write."};
    const auto written = writeSheets(*plan, choice, folder);
    return written ? Result<Answer>(answerFor(*written)) : Result<Answer>(written.error());
}

} // namespace remit::command
