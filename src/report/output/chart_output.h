#pragma once

#include "advisor/check_texts.h"
#include "advisor/facts.h"
#include "report/content/chart_content.h"
#include "report/output/chart_painter.h"
#include "report/pages/page_layout.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Charts on their way out: to paper, pictures and text files.
namespace remit {

enum class ExportFormat { pdf, png, svg, csv, markdown, html, json };

/// All formats in the order they are offered.
const std::vector<ExportFormat>& exportFormats();
/// "PDF", and the suffix without dot: "pdf".
QString formatName(ExportFormat format);
QString formatSuffix(ExportFormat format);
/// The format of a file's suffix, whatever its case; nothing for others.
std::optional<ExportFormat> formatOf(const QString& path);
/// Whether a file of this format holds just one constellation.
bool holdsOneChart(ExportFormat format);
bool isPicture(ExportFormat format);
bool isText(ExportFormat format);

/// What the checks and the efforts rest on.
struct ExportKnowledge {
    Facts facts;
    CheckTexts checks;
};
Result<ExportKnowledge> readExportKnowledge(const ResourceReader& read);

/// What goes out and how it looks.
struct ExportContent {
    ChartOptions chart;
    bool chartPages = true;
    /// One part per role.
    bool charters = false;
    /// How much work each role has, under its name and on pages of its own.
    bool load = false;
    /// Hours a week of each row.
    bool hours = false;
    bool findings = false;
    PaperOptions paper;
    PageInks inks = PageInks::colors;
    QString author;
};

/// What a document can be asked to include, as it is called on the command line and in settings.
struct DocumentPart {
    const char* name;
    bool ExportContent::*wanted;
};
inline constexpr DocumentPart documentParts[] = {{"chart", &ExportContent::chartPages},
                                                 {"charters", &ExportContent::charters},
                                                 {"findings", &ExportContent::findings},
                                                 {"load", &ExportContent::load},
                                                 {"hours", &ExportContent::hours}};

/// The parts of a PDF or a print.
ReportParts exportParts(const Plan& plan, const std::vector<ConstellationId>& constellations,
                        const ExportContent& content, const ExportKnowledge& knowledge);
/// What a picture shows.
ChartContent exportedChart(const Plan& plan, ConstellationId constellation, const ExportContent& content,
                           const ExportKnowledge& knowledge);
/// A text file's content: the chart, in JSON the whole plan.
QString exportedText(const Plan& plan, ConstellationId constellation, ExportFormat format, const ExportContent& content,
                     const ExportKnowledge& knowledge);

struct ExportOutcome {
    /// "3 pages are in “chart.pdf”."
    QString message;
    QStringList warnings;
    /// Asked to stop; nothing was written.
    bool stopped = false;
    /// Of a PDF.
    int pages = 0;
    /// Of a picture.
    QSize size = {};
};

/// Writes the file whole or not at all.
Result<ExportOutcome> exportTo(const QString& path, ExportFormat format, const Plan& plan,
                               const std::vector<ConstellationId>& constellations, const ExportContent& content,
                               const ExportKnowledge& knowledge, const ReportProgress& goOn = {});

} // namespace remit
