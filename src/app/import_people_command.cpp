#include "app/commands.h"

#include "model/organisation/people_import.h"

namespace remit::command {

namespace {

std::vector<std::string> textsOf(const QStringList& sentences)
{
    std::vector<std::string> texts;
    for (const QString& sentence : sentences)
        texts.push_back(sentence.toStdString());
    return texts;
}

Answer answerFor(const PeopleImport& import, bool dryRun)
{
    auto people = nlohmann::json::array();
    Answer answer;
    answer.words = (dryRun ? "Would bring in " : "Brought in ") + inWords(import).toStdString() + "\n";
    for (const BroughtPerson& person : import.people) {
        const std::string name = person.name.toStdString();
        people.push_back({{"name", name}, {"made", person.made.toStdString()}, {"problems", textsOf(person.problems)}});
        answer.words += "  " + name + ": " + person.made.toStdString() + "\n";
        for (const std::string& problem : textsOf(person.problems))
            answer.words += "    " + problem + "\n";
    }
    for (const std::string& note : textsOf(import.notes))
        answer.words += "  " + note + "\n";
    answer.json = {{"newPeople", import.newPeople},
                   {"newSeats", import.newSeats},
                   {"people", people},
                   {"warnings", textsOf(import.notes)}};
    return answer;
}

} // namespace

Result<Answer> importPeopleFile(const ImportOptions& options)
{
    const auto grid = listInFile(QString::fromStdString(options.source));
    if (!grid)
        return grid.error();
    const auto list = recognisePeople(*grid);
    if (!list)
        return list.error();
    auto store = PlanStore::open(options.plan);
    if (!store)
        return store.error();
    const auto plan = store->read();
    if (!plan)
        return plan.error();
    const auto constellation = constellationNamed(*plan, options.constellation);
    if (!constellation)
        return constellation.error();
    const PeopleImport import = importPeople(*plan, *constellation, *list);
    if (!options.dryRun && !import.step.edit.empty()) {
        if (auto done = store->edit(import.step.label.toStdString(), import.step.edit); !done)
            return done.error();
    }
    return answerFor(import, options.dryRun);
}

} // namespace remit::command
