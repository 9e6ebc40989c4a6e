#pragma once

#include "advisor/catalogue.h"
#include "exchange/merging/chart_import.h"
#include "exchange/recognition/chart_source.h"
#include "exchange/recognition/named_people.h"
#include "model/exchange/corrected_reading.h"
#include "model/exchange/import_doubts.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace remit {

/// A chart being brought in from a file or the clipboard: what was understood, and the answers and corrections given so
/// far.
class ChartImportSession {
public:
    /// Fails with a sentence for files that cannot be read, are too large, or hold no chart.
    /// A text of lines that say who does what is a chart too; `known` are the roles it may name.
    static Result<std::unique_ptr<ChartImportSession>> read(const QString& path, const Catalogue& catalogue,
                                                            const std::vector<KnownRole>& known);

    /// A list of who does what that was pasted; it asks no questions.
    static std::unique_ptr<ChartImportSession> ofList(WhoWhatList list, const Catalogue& catalogue);
    /// A table that was pasted.
    static std::unique_ptr<ChartImportSession> ofTable(SourceChart source, const Catalogue& catalogue);

    /// It is a list of who does what: its grid was made while it was read, and cannot be read in another way.
    bool isList() const { return m_isList; }
    /// To be added to the chart that is shown.
    bool isPasted() const { return m_isPasted; }
    QString fileName() const { return m_fileName; }
    /// The file's name without its ending, for naming the constellation.
    QString suggestedName() const;
    const TextGrid& grid() const { return m_reading.grid(); }
    const RecognisedChart& chart() const { return m_chart; }
    /// The letters of the first known scheme that has all letters of the chart.
    const std::vector<Letter>& scheme() const;

    /// "5 responsibilities, 3 roles, 2 areas · 2 cells need your answer"
    QString summary() const;
    /// In the order of the grid; those that are answered stay.
    std::vector<ImportDoubt> doubts() const { return m_doubts.about(m_chart, grid()); }
    /// What the user should know about how it was read, a sentence each.
    QStringList remarks() const;
    /// Everything that stays behind, with where it stood and why.
    QStringList leftOut() const;
    /// Letters of a cell of the chart that no text says.
    QString addedAt(std::size_t row, std::size_t role) const;

    /// Cells that say `text` mean these letters; the file is looked at anew.
    void answer(const QString& text, const QString& letters);
    void keepAsNote(const QString& text);
    /// It is a question again.
    void leaveOpen(const QString& text);

    /// As CorrectedReading has them.
    QStringList tableNames() const { return m_reading.tableNames(); }
    bool areAlternatives() const { return m_reading.areAlternatives(); }
    std::size_t chosenTable() const { return m_reading.chosenTable(); }
    const ReadTable* tableAt(std::size_t row) const { return m_reading.tableAt(row); }
    bool isCorrected() const { return m_reading.isCorrected(); }

    /// These put the reading right; each answers why it is not possible, with nothing changed then.
    QString chooseTable(std::size_t number) { return follow(m_reading.chooseTable(number)); }
    QString setOrientation(std::size_t row, Orientation orientation)
    {
        return follow(m_reading.setOrientation(row, orientation));
    }
    QString takeLine(std::size_t row, std::size_t line, LineUse use)
    {
        return follow(m_reading.takeLine(row, line, use));
    }
    QString takeHeader(std::size_t row, std::size_t header) { return follow(m_reading.takeHeader(row, header)); }
    void dropCorrections() { follow(m_reading.dropCorrections()); }

    /// How the text of the file was read; empty where the file itself says it.
    QString guessedEncoding() const { return m_encoding; }
    /// The likeliest first.
    static QStringList encodings();
    /// Reads the file again as that, one of `encodings`; answers and corrections stay.
    QString chooseEncoding(const QString& name);

    /// Answers or corrections would be lost.
    bool isTouched() const
    {
        return isCorrected() || !m_reading.options().letters.empty() || m_doubts.haveNotes() || m_people.bring
            || !m_people.arePeople.empty() || !m_people.shared.empty() || !m_roleNames.empty();
    }

    /// The people whom a row under the roles names, or a role is named after, as "Anna Alder (Product Owner)"; empty
    /// where there are none.
    QString people() const;
    /// Whether they come into seats of their roles.
    bool bringsPeople() const { return m_people.bring.value_or(m_chart.arePeople); }
    void setBringsPeople(bool brings);

    /// Roles that the file names after several people, and how those share what they do: a role of its own where
    /// nothing is stated.
    struct SharedName {
        QString name;
        Sharing sharing = Sharing::unstated;
    };
    std::vector<SharedName> sharedNames() const;
    void shareName(const QString& name, Sharing sharing);

    /// Whether the role of that place in the chart is named after a person or several. It can be said where no row
    /// under the roles names people.
    bool isPerson(std::size_t role) const;
    void callPerson(std::size_t role, bool isPerson);

    /// What the file calls the role of that place in the chart.
    QString foundRole(std::size_t role) const { return QString::fromStdString(m_foundRoles[role]); }
    /// It comes under this name, as one that the plan has; under its own name when that is empty.
    void callRole(std::size_t role, const QString& name);

    /// One edit for all of it; `merge` writes into the constellation of that name.
    Result<Imported> result(const Plan& plan, const QString& constellationName, bool merge) const;

private:
    ChartImportSession(QString fileName, TextGrid grid, const Catalogue& catalogue, RecognisedChart chart, bool isList);
    /// What follows from another reading, or why there is none.
    QString follow(Result<RecognisedChart> chart);
    void take(RecognisedChart chart);
    /// What follows from an answer that the reading does not depend on.
    void takeAgain() { follow(m_reading.again()); }
    void tintPeople();
    void nameRoles();

    const Catalogue& m_catalogue;
    bool m_isList;
    bool m_isPasted = false;
    QString m_fileName;
    /// Where it is from and which roles a list may name, as far as it may be read again.
    QString m_path;
    std::vector<KnownRole> m_known;
    QString m_encoding;
    CorrectedReading m_reading;
    std::vector<SchemeRows> m_schemes;
    RecognisedChart m_chart;
    ImportDoubts m_doubts;
    PeopleAnswers m_people;
    std::vector<std::string> m_sharedNames;
    /// As the file calls them, and what the user calls some of them.
    std::vector<std::string> m_foundRoles;
    std::map<std::string, std::string> m_roleNames;
};

} // namespace remit
