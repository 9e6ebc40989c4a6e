#pragma once

#include "advisor/check_texts.h"
#include "advisor/comparison/handover_rules.h"
#include "advisor/comparison/metric_texts.h"
#include "advisor/facts.h"
#include "report/content/chart_content.h"
#include "report/output/chart_painter.h"
#include "report/output/export_formats.h"
#include "report/pages/page_layout.h"
#include "words/seat_columns.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Charts on their way out: to paper, pictures and text files.
namespace remit {

/// So many constellations can be compared at once.
inline constexpr std::size_t mostComparedOnPaper = 4;
/// What the checks and the efforts rest on.
struct ExportKnowledge {
    Facts facts;
    CheckTexts checks;
    std::vector<MetricText> metrics = {};
    HandoverRules handovers = {};
    /// Reads what the advice rests on when a page of it is wanted.
    ResourceReader read = {};
};
Result<ExportKnowledge> readExportKnowledge(const ResourceReader& read);

/// What goes out and how it looks.
struct ExportContent {
    ChartOptions chart;
    bool chartPages = true;
    /// Whose columns the chart has; hours and loads are those of roles.
    ChartColumns columns = ChartColumns::roles;
    /// Who sits where; a picture shows the map when it is wanted without the chart.
    bool map = false;
    /// One part per role.
    bool charters = false;
    /// One part per seat; where there are none, one per role.
    bool seatCharters = false;
    /// How much work each role has, under its name and on pages of its own.
    bool load = false;
    /// Hours a week of each row.
    bool hours = false;
    bool findings = false;
    /// What it means that `awayWho` is away: a person, or what a seat is called.
    bool away = false;
    QString awayWho;
    /// Which set-up of the roles fits, with reasons.
    bool advice = false;
    /// The constellations side by side, all compared with the first; pictures and text show them instead of the chart.
    bool comparison = false;
    /// Two roles side by side, to be signed; 0 and 0 stand for those that are usually meant.
    bool boundary = false;
    RoleId boundaryFirst = {};
    RoleId boundarySecond = {};
    /// What is handed over on the way from the first constellation to the second; a table shows it instead of the
    /// chart.
    bool transition = false;
    /// The weeks of the sprint, then every meeting; a table shows it instead of the chart.
    bool cadence = false;
    /// Whose meetings are in a calendar file: everybody's, those of one person, or a file for each person beside the
    /// one that was named.
    PersonId calendarOf = {};
    bool calendarForEach = false;
    PaperOptions paper;
    PageInks inks = PageInks::colors;
    /// Of CSV: what stands between cells, and whether the file begins with a byte order mark, by which spreadsheets
    /// know that it is UTF-8.
    char separator = ',';
    bool byteOrderMark = false;
    QString author;
};

/// What a document can be asked to include, as it is called on the command line and in settings.
struct DocumentPart {
    const char* name;
    bool ExportContent::*wanted;
};
inline constexpr DocumentPart documentParts[]
    = {{"chart", &ExportContent::chartPages},  {"map", &ExportContent::map},
       {"charters", &ExportContent::charters}, {"seat-charters", &ExportContent::seatCharters},
       {"findings", &ExportContent::findings}, {"load", &ExportContent::load},
       {"hours", &ExportContent::hours},       {"away", &ExportContent::away},
       {"advice", &ExportContent::advice},     {"comparison", &ExportContent::comparison},
       {"boundary", &ExportContent::boundary}, {"transition", &ExportContent::transition},
       {"cadence", &ExportContent::cadence}};

/// The parts of a PDF or a print.
ReportParts exportParts(const Plan& plan, const std::vector<ConstellationId>& constellations,
                        const ExportContent& content, const ExportKnowledge& knowledge);
/// What a picture shows: the first of the constellations, or all of them side by side.
PictureContent exportedPicture(const Plan& plan, const std::vector<ConstellationId>& constellations,
                               const ExportContent& content, const ExportKnowledge& knowledge);
/// One constellation's chart as a picture, whatever else is wanted.
PictureContent chartPicture(const Plan& plan, ConstellationId constellation, const ExportContent& content,
                            const ExportKnowledge& knowledge);
/// A text file's content: the chart, what differs, or what is handed over; in JSON the whole plan, in a calendar the
/// meetings or why there are none.
QString exportedText(const Plan& plan, const std::vector<ConstellationId>& constellations, ExportFormat format,
                     const ExportContent& content, const ExportKnowledge& knowledge);

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
