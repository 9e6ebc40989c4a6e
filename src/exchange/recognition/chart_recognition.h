#pragma once

#include "core/result.h"
#include "core/rows.h"
#include "core/words.h"
#include "exchange/formats/text_grid.h"
#include "exchange/recognition/reading_parts.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Recognises a responsibility chart in a grid of text, whatever file the grid comes from.
namespace remit {

struct RecognitionOptions {
    /// The user's answers to questions, from what cells say to letters: {"O": "R", "X": "A"}.
    std::map<std::string, std::string> letters;
    ReadingParts parts = {};
    /// What holds for one table in place of `parts`, by the table's first row in the grid.
    std::map<std::size_t, ReadingParts> tableParts = {};
};

struct RecognisedCell {
    std::string letters;
    std::string note;
    /// What the cell says, when only the user can tell which letters it means.
    std::string unclear;

    friend bool operator==(const RecognisedCell&, const RecognisedCell&) = default;
};

/// What a column of open questions asks about a row, or about the cell of one role.
struct AskedInFile {
    std::optional<std::size_t> role;
    std::string text;
    /// Who settles it, and by which day; empty where the file does not say.
    std::string owner = {};
    std::string due = {};

    /// The question at its place as the file asks it; what it does not say stays as it was before.
    OpenQuestion over(const OpenQuestion* before, const OpenQuestion::Key& key) const
    {
        const auto& [constellation, responsibility, askedRole] = key;
        return {constellation,
                responsibility,
                askedRole,
                text,
                owner.empty() && before != nullptr ? before->owner : owner,
                due.empty() && before != nullptr ? before->due : due};
    }
};

struct RecognisedRow {
    /// Empty when no area is named.
    std::string area;
    std::string title;
    /// In the order of the roles; may end early, the rest being empty (a large sparse file would fill the memory).
    std::vector<RecognisedCell> cells;
    std::size_t gridRow = 0;
    /// How those who do it share it, where the file says so.
    Sharing sharing = Sharing::unstated;
    std::vector<AskedInFile> questions = {};
    /// What columns of notes say, a line each.
    std::string note = {};

    /// The cell of a role, by its place among the roles.
    const RecognisedCell& at(std::size_t role) const
    {
        static const RecognisedCell empty;
        return role < cells.size() ? cells[role] : empty;
    }
};

/// Somebody whom a row under the names of the roles names, or the name of a role, with the place of the role in the
/// chart.
struct NamedPerson {
    std::size_t role = 0;
    std::string name;
    std::size_t row = 0;
    std::size_t column = 0;
};

/// Letters of a cell, by the places of its row and role in the chart.
struct AddedLetters {
    std::size_t row = 0;
    std::size_t role = 0;
    std::string letters;
};

/// A cell of the file that does not become part of the plan, and why.
struct LeftOut {
    std::size_t row = 0;
    std::size_t column = 0;
    std::string text;
    std::string reason;
};

/// A cell whose letters only the user can tell.
struct Question {
    std::size_t row = 0;
    std::size_t column = 0;
    std::string text;
    std::string question;
};

/// What a cell of the grid was taken for, for showing the file as it was understood.
enum class CellUse { nothing, heading, responsibility, area, role, letters, question, note, person, leftOut };

struct RecognisedChart {
    std::vector<std::string> roles;
    /// What the file says some of them stand for.
    std::map<std::string, std::string> rolesExplained = {};
    std::vector<RecognisedRow> rows;
    /// In the order of the file, each name once.
    std::vector<std::string> areas;
    std::vector<LeftOut> leftOut;
    std::vector<Question> questions;
    /// As many rows and cells as the grid has.
    std::vector<std::vector<CellUse>> uses;
    std::vector<std::string> warnings;
    std::size_t headerRow = 0;
    /// Each letter that occurs, in the order R, A, S, C, I, then others.
    std::string letters;
    /// How many tables of the file it was joined from, and how many rows only name an area.
    std::size_t tables = 1;
    std::size_t sections = 0;
    /// An empty cell of a table says that the role has nothing to do there; a list says nothing of who it does not
    /// name.
    bool emptyMeansNobody = true;
    /// The names of all tables that hold a chart, when they are charts of the same responsibilities and only the user
    /// can tell which is meant; else empty. The chart is the first of them, or the one that was chosen.
    std::vector<std::string> alternatives = {};
    /// Every table of the file; none for a list of who does what.
    std::vector<ReadTable> readTables = {};
    /// Letters that no text says, but the way it is read.
    std::vector<AddedLetters> added = {};
    /// Who has the roles, as a row under them says or the roles themselves are called; `arePeople` when all of it are
    /// names of people.
    std::vector<NamedPerson> people = {};
    bool arePeople = false;
    bool peopleAreInNames = false;
};

/// Roles as columns, roles as rows, or the letters as columns with role names in the cells: whichever reading fits
/// best. Tables with charts of different responsibilities are joined, their names being areas. `fileName` is for the
/// error.
Result<RecognisedChart> recogniseChart(const TextGrid& grid, const std::string& fileName,
                                       const RecognitionOptions& options = {});

struct ImportCounts {
    std::size_t responsibilities = 0;
    std::size_t roles = 0;
    std::size_t areas = 0;
    std::size_t tables = 0;
    std::map<std::string, std::size_t> marks;
    /// Cells with letters, read or not.
    std::size_t filledCells = 0;
    std::size_t notes = 0;
    std::size_t questions = 0;
    std::size_t sections = 0;
    /// What cells say that nobody could read, and how often.
    std::map<std::string, std::size_t> unclear;
};

ImportCounts countsOf(const RecognisedChart& chart);

} // namespace remit
