#include "report/output/export_formats.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace remit {

namespace {

struct FormatWords {
    ExportFormat format;
    const char* name;
    const char* suffix;
};

constexpr FormatWords formats[]
    = {{ExportFormat::pdf, "PDF", "pdf"},          {ExportFormat::png, "PNG", "png"},
       {ExportFormat::svg, "SVG", "svg"},          {ExportFormat::workbook, "XLSX", "xlsx"},
       {ExportFormat::csv, "CSV", "csv"},          {ExportFormat::markdown, "Markdown", "md"},
       {ExportFormat::html, "HTML", "html"},       {ExportFormat::json, "JSON", "json"},
       {ExportFormat::calendar, "Calendar", "ics"}};

const FormatWords& wordsOf(ExportFormat format)
{
    return *std::find_if(std::begin(formats), std::end(formats),
                         [&](const FormatWords& each) { return each.format == format; });
}

} // namespace

const std::vector<ExportFormat>& exportFormats()
{
    static const std::vector<ExportFormat> all = [] {
        std::vector<ExportFormat> made;
        for (const FormatWords& each : formats)
            made.push_back(each.format);
        return made;
    }();
    return all;
}

QString formatName(ExportFormat format)
{
    return QString::fromLatin1(wordsOf(format).name);
}

QString formatSuffix(ExportFormat format)
{
    return QString::fromLatin1(wordsOf(format).suffix);
}

std::optional<ExportFormat> formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const FormatWords& each : formats) {
        if (suffix == QLatin1String(each.suffix))
            return each.format;
    }
    return suffix == QLatin1String("htm") ? std::optional(ExportFormat::html) : std::nullopt;
}

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::png || format == ExportFormat::svg;
}

bool isPainted(ExportFormat format)
{
    return format == ExportFormat::pdf || isPicture(format);
}

bool holdsOneChart(ExportFormat format)
{
    return format != ExportFormat::pdf && format != ExportFormat::workbook && format != ExportFormat::json;
}

} // namespace remit
