#pragma once

#include "exchange/recognition/people_list.h"
#include "model/document/step.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace remit {

/// What becomes of one person of a list.
struct BroughtPerson {
    QString name;
    /// "new, sits as PM at 50 %".
    QString made;
    /// What of it could not be understood, a sentence each.
    QStringList problems;
};

/// A list of people as one step, with what there is to say about it before it is taken.
struct PeopleImport {
    Step step;
    std::vector<BroughtPerson> people;
    /// About the list as a whole.
    QStringList notes;
    int newPeople = 0;
    int newSeats = 0;
};

/// Who is in the plan already stays one person, with the seat they have; of several people of one name in the list,
/// each is one. Roles make seats of the constellation, which wear the roles that are called so; what no role is called
/// becomes the title.
PeopleImport importPeople(const Plan& plan, ConstellationId constellation, const PeopleList& list);

/// A list as it is pasted: rows of a spreadsheet, or text with commas or semicolons, or a name a line.
Result<TextGrid> listPasted(const QString& text);
Result<TextGrid> listInFile(const QString& path);

/// "4 new people, 3 new seats."
QString inWords(const PeopleImport& import);

} // namespace remit
