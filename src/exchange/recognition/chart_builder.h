#pragma once

#include "exchange/recognition/chart_recognition.h"
#include "exchange/recognition/mark_reading.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace remit {

/// Collects a recognised chart and keeps account of what each cell was taken for.
class ChartBuilder {
public:
    /// `leftOutByHand` are columns of which the user said so.
    explicit ChartBuilder(const TextGrid& grid, std::vector<std::size_t> leftOutByHand = {});

    void use(std::size_t row, std::size_t column, CellUse use) { m_chart.uses[row][column] = use; }
    /// Only where the cell says something.
    void useIfFilled(std::size_t row, std::size_t column, CellUse use);
    void leaveOut(std::size_t row, std::size_t column, const std::string& reason);
    /// Every cell of the row that holds something and is not in use yet.
    void leaveOutRest(std::size_t row, const std::string& reason);
    /// The texts below `row` in a column that is not taken: one line for all of them.
    void leaveOutColumn(std::size_t row, std::size_t column);
    /// What a cell says of how its row is shared, and whether it says that at all.
    void readSharing(std::size_t row, std::size_t column, RecognisedRow& recognised);
    /// An `AskedLine` each; "PO: Is it ours?" is about the cell of the role PO.
    void readQuestions(std::size_t row, std::size_t column, RecognisedRow& recognised);
    /// A line of the row's note, with what stands over the column.
    void readNote(std::size_t row, std::size_t column, RecognisedRow& recognised);
    /// Who has the roles of these columns, in a row under their names. False where that row names roles, or nobody for
    /// sure; they are kept all the same, to be asked about.
    bool readPeople(std::size_t row, const std::vector<std::size_t>& roleColumns);
    /// The same of comments on the names of the roles; one that names people is no comment that is left out.
    void readPeopleInNotes(std::size_t row, const std::vector<std::size_t>& roleColumns);
    void ask(std::size_t row, std::size_t column, const std::string& question);
    /// Remembers the name for the rows that follow and gives it as it is spelled first.
    std::string area(const std::string& name);
    /// A role by its name; a second one of the same name gets a number.
    void addRole(const std::string& name);
    std::optional<std::size_t> roleNamed(const std::string& name) const;
    void warn(std::string warning) { m_chart.warnings.push_back(std::move(warning)); }
    void addRow(RecognisedRow row) { m_chart.rows.push_back(std::move(row)); }

    /// What is noted about a cell goes into the chart.
    void addNote(std::size_t row, std::size_t column, RecognisedCell& cell);

    RecognisedChart& chart() { return m_chart; }
    RecognisedChart finished();

private:
    std::vector<AskedInFile> questionsIn(const std::string& cell) const;
    bool isLeftOutByHand(std::size_t column) const;

    const TextGrid& m_grid;
    const std::vector<std::size_t> m_leftOutByHand;
    RecognisedChart m_chart;
    /// Where each name stands, by its folded spelling, and how often a role's name has been numbered.
    std::map<std::string, std::size_t> m_areas;
    std::map<std::string, std::size_t> m_roles;
    std::map<std::string, int> m_numbers;
    std::set<std::pair<std::size_t, std::size_t>> m_takenNotes;
};

/// Each letter that occurs in the rows, in the order R, A, S, C, I, then others.
std::string lettersIn(const std::vector<RecognisedRow>& rows);

/// The chart whose columns are letters and whose cells name roles, when the grid holds one.
std::optional<RecognisedChart> chartWithLetterColumns(const TextGrid& grid, const MarkRules& rules,
                                                      const ReadingParts& fixed);

} // namespace remit
