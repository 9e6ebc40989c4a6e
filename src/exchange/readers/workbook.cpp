#include "exchange/readers/workbook.h"

#include "exchange/readers/workbook_cells.h"
#include "exchange/readers/workbook_parts.h"
#include "exchange/readers/xml_shape.h"
#include "exchange/readers/zip_listing.h"

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <cstdint>
#include <exception>
#include <vector>

namespace remit {

namespace {

constexpr std::string_view oldOffice = "\xD0\xCF\x11\xE0";

Error isNoWorkbook(const std::string& fileName, const std::string& what, const std::string& advice)
{
    return {"“" + fileName + "” is " + what + ". " + advice};
}

/// Why this archive is no workbook that can be read; nothing when it may be one.
std::optional<Error> refusal(const ZipListing& listing, const std::string& fileName)
{
    constexpr std::uint64_t mostUnpacked = std::uint64_t{128} * 1024 * 1024;
    if (listing.unpackedBytes > mostUnpacked)
        return isNoWorkbook(fileName, "larger than 128 MB when it is unpacked",
                            "Save just the sheet with the chart as CSV and bring that in.");
    if (listing.has("xl/workbook.xml") || listing.has("content.xml"))
        return std::nullopt;
    if (listing.has("xl/workbook.bin"))
        return isNoWorkbook(fileName, "a binary workbook (XLSB)", "Save it as XLSX and bring that in.");
    if (listing.hasFolder("word/"))
        return isNoWorkbook(fileName, "a Word document, not a table",
                            "Copy its table and paste it, or save the document as a web page and bring that in.");
    if (listing.hasFolder("ppt/"))
        return isNoWorkbook(fileName, "a presentation, not a table", "Copy its table and paste it.");
    return isNoWorkbook(fileName, "a ZIP archive or an Office document without sheets",
                        "Unpack it, or save the table as XLSX, ODS or CSV and bring that in.");
}

Error damaged(const std::string& fileName)
{
    return isNoWorkbook(fileName, "damaged or protected by a password",
                        "Open it in the program it comes from, save it anew without a password, and bring that in.");
}

/// Whether all parts are XML that is read in a time that grows with its length.
bool hasUsualParts(std::string_view bytes)
{
    orcus::zip_archive_stream_blob stream(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    orcus::zip_archive archive(&stream);
    archive.load();
    std::vector<unsigned char> part;
    for (std::size_t i = 0; i < archive.get_file_entry_count(); ++i) {
        const std::string_view name = archive.get_file_entry_name(i);
        if (!name.ends_with(".xml") || !archive.read_file_entry(name, part))
            continue;
        if (!shapeOf({reinterpret_cast<const char*>(part.data()), part.size()}).isUsual())
            return false;
    }
    return true;
}

void readInto(WorkbookCells& cells, std::string_view bytes, bool isXlsx)
{
    if (isXlsx) {
        orcus::orcus_xlsx(&cells).read_stream(bytes);
        addToXlsx(cells, bytes);
    } else {
        orcus::orcus_ods(&cells).read_stream(bytes);
        addToOds(cells, bytes);
    }
}

} // namespace

bool looksLikeWorkbook(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06") || bytes.starts_with(oldOffice);
}

Result<TextGrid> readWorkbook(std::string_view bytes, const std::string& fileName)
{
    if (bytes.starts_with(oldOffice))
        return isNoWorkbook(fileName, "an old Office document, or a workbook protected by a password",
                            "Save it as XLSX without a password and bring that in.");
    const auto listing = zipListing(bytes);
    if (!listing)
        return damaged(fileName);
    if (auto refused = refusal(*listing, fileName))
        return *refused;
    WorkbookCells cells;
    try {
        if (!hasUsualParts(bytes))
            return isNoWorkbook(fileName, "a workbook whose parts are nested or repeated more than any sheet needs",
                                "Save just the sheet with the chart as CSV and bring that in.");
        readInto(cells, bytes, listing->has("xl/workbook.xml"));
    } catch (const TooManyCells&) {
        return isNoWorkbook(fileName, "a workbook with more than 1,000,000 cells, 100,000 rows or 1,000 columns",
                            "Save just the sheet with the chart and bring that in.");
    } catch (const std::exception&) {
        return damaged(fileName);
    }
    TextGrid grid = cells.finished();
    if (grid.parts.empty())
        return Error{"The workbook “" + fileName + "” is empty: no sheet holds anything, so there is no chart in it."};
    return grid;
}

} // namespace remit
