#pragma once

#include <QString>

#include <optional>
#include <vector>

/// The kinds of files charts go out as.
namespace remit {

enum class ExportFormat { pdf, png, svg, workbook, csv, markdown, html, json, calendar };

/// What parts the cells of a CSV file, as it is called.
struct NamedSeparator {
    const char* name;
    char separator;
};
inline constexpr NamedSeparator namedSeparators[] = {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}};

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
/// Whether it shows the chart as it is printed: PDF and pictures.
bool isPainted(ExportFormat format);

} // namespace remit
