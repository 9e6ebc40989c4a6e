#pragma once

#include "report/pages/report_progress.h"
#include "report/pages/row_stacks.h"

#include <unordered_map>

namespace remit {

enum class RowSpacing { usual, tight };

/// Places the rows of one chart on pages, top to bottom, block by block.
class PageBuilder {
public:
    PageBuilder(const ChartContent& content, const PaperOptions& paper, const TextMeasure& measure,
                ReportProgress goOn = {}, RowSpacing spacing = RowSpacing::usual);

    /// To be called once; no pages when it was asked to stop.
    std::vector<PageLayout> build();

private:
    struct NoteLine {
        QString number;
        QString text;
    };
    /// Which line of each stack comes next.
    using Progress = std::vector<std::size_t>;

    void numberNotes();
    void buildBlock(const ColumnBlock& block);
    /// Says how far it is; whether to go on.
    bool rowDone();
    double heightFrom(const RowStacks& row, const Progress& from) const;
    void addRemarks();
    QStringList namesInFull() const;
    void sayEmpty();

    void startPage();
    void finishPage();
    void placeHead();
    void placeLegend();
    void placeTableHeader();
    void placeRoleHeader(const RoleHeader& role, double x, double width);
    double headerHeight() const;
    void placeBandHeading();
    void closeGrid();

    void placeRow(const RowStacks& row);
    /// Puts down what fits of the row; at least a line of each stack.
    Progress placePart(const RowStacks& row, const Progress& from);
    void placeWhole(const RowStacks& row, const Progress& from);
    void placePiece(const RowStacks& row, const Progress& from, const Progress& to, double height);
    void placeStack(const Stack& stack, std::size_t from, std::size_t to, double top);
    void placeItem(const LineItem& item, double x, double top, double height);

    bool fits(double height, const std::vector<const ContentNote*>& notes) const;
    std::vector<NoteLine> noteLines(const ContentNote& note) const;
    void addNote(const ContentNote& note);
    void takeCarriedNotes();
    void placeNotes();
    double notesHeight(std::size_t lines) const;
    double bandHeading() const;
    QStringList bandLines() const;

    void addText(double x, double baseline, const QString& text, PageFont font, Ink ink);
    /// Wrapped lines from m_y on, moving it down; at most a third of the page.
    void addParagraph(const QString& text, PageFont font, Ink ink);
    void addCentred(double x, double width, double top, const QString& text, PageFont font, Ink ink);
    void addChip(const QRectF& rect, const QString& letter, Involvement involvement, bool greyed);

    const ChartContent& m_content;
    const TextMeasure& m_measure;
    ColumnLayout m_columns;
    QSizeF m_paper;
    QRectF m_area;
    ReportProgress m_goOn;
    double m_rowsInAll = 0;
    double m_rowsDone = 0;
    bool m_stopped = false;
    std::unordered_map<const ContentNote*, int> m_numbers;
    double m_noteIndent = 0;

    std::vector<PageLayout> m_pages;
    PageLayout m_page;
    const ColumnBlock* m_block = nullptr;
    const ContentBand* m_band = nullptr;
    double m_y = 0;
    double m_bottom = 0;
    double m_gridTop = 0;
    int m_rowsOnPage = 0;
    bool m_hasHead = false;
    bool m_bandOnPage = false;
    bool m_bandBegun = false;
    bool m_carriedOnPage = false;
    std::vector<NoteLine> m_notes;
    std::vector<NoteLine> m_carried;
};

} // namespace remit
