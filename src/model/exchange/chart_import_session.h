#pragma once

#include "advisor/catalogue.h"
#include "exchange/formats/text_grid.h"
#include "exchange/recognition/chart_import.h"
#include "exchange/recognition/who_what_list.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <set>

namespace remit {

/// The letter schemes of the catalogue, for charts whose letters no scheme of the plan has.
std::vector<SchemeRows> schemesForImport(const Catalogue& catalogue);

/// A chart being brought in from a file: what was understood, and the answers given so far.
class ChartImportSession {
public:
    /// Something only the user can tell, once for all cells that say the same.
    struct Doubt {
        QString text;
        /// "B9", or "B9 and 3 more".
        QString where;
        QString question;
    };

    /// Fails with a sentence for files that cannot be read, are too large, or hold no chart.
    /// A text of lines that say who does what is a chart too; `known` are the roles it may name.
    static Result<std::unique_ptr<ChartImportSession>> read(const QString& path, const Catalogue& catalogue,
                                                            const std::vector<KnownRole>& known);

    /// A list of who does what that was pasted; it asks no questions.
    static std::unique_ptr<ChartImportSession> ofList(WhoWhatList list, const Catalogue& catalogue);

    /// It is a list of who does what.
    bool isList() const { return m_isList; }
    /// To be added to the chart that is shown.
    bool isPasted() const { return m_isPasted; }
    QString fileName() const { return m_fileName; }
    /// The file's name without its ending, for naming the constellation.
    QString suggestedName() const;
    const TextGrid& grid() const { return m_grid; }
    const RecognisedChart& chart() const { return m_chart; }
    /// The letters of the first known scheme that has all letters of the chart.
    const std::vector<Letter>& scheme() const;

    /// "5 responsibilities, 3 roles, 2 areas · 2 cells need your answer"
    QString summary() const;
    std::vector<Doubt> doubts() const;
    /// Everything that stays behind, with where it stood and why.
    QStringList leftOut() const;

    /// Cells that say `text` mean these letters; the file is looked at anew.
    void answer(const QString& text, const QString& letters);
    void keepAsNote(const QString& text);

    /// One edit for all of it; `merge` writes into the constellation of that name.
    Result<Imported> result(const Plan& plan, const QString& constellationName, bool merge) const;

private:
    ChartImportSession(QString fileName, TextGrid grid, const Catalogue& catalogue, RecognisedChart chart);
    void recogniseAgain();
    void moveDoubtsToNotes();

    const Catalogue& m_catalogue;
    bool m_isList = false;
    bool m_isPasted = false;
    QString m_fileName;
    TextGrid m_grid;
    std::vector<SchemeRows> m_schemes;
    RecognisedChart m_chart;
    RecognitionOptions m_options;
    std::set<std::string> m_notes;
};

} // namespace remit
