#include "exchange/workbooks/chart_workbook.h"

#include "exchange/readers/workbook_files.h"
#include "exchange/workbooks/chart_sheet.h"
#include "exchange/workbooks/sheet_names.h"
#include "exchange/workbooks/workbook_styles.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>

namespace remit {

namespace {

constexpr const char* noRoom = "there is no room for temporary files";

/// A folder for what the library writes on the way; gone with this.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::error_code error;
        std::string pattern = (std::filesystem::temp_directory_path(error) / "remit-XXXXXX").string();
        if (!error && mkdtemp(pattern.data()) != nullptr)
            m_path = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    /// Empty when it could not be made.
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

void describe(lxw_workbook& book, WorkbookAbout about)
{
    lxw_doc_properties properties{};
    properties.title = about.title.data();
    properties.author = about.author.data();
    workbook_set_properties(&book, &properties);
}

/// Whether XML reaches to the end of its outermost element.
bool isToItsEnd(const std::string& xml)
{
    std::size_t root = xml.find('<');
    while (root != std::string::npos && root + 1 < xml.size() && xml[root + 1] == '?')
        root = xml.find('<', root + 1);
    if (root == std::string::npos)
        return false;
    const std::string name = xml.substr(root + 1, xml.find_first_of(" />", root) - root - 1);
    const std::string text = xml.substr(0, xml.find_last_not_of(" \r\n") + 1);
    return text.ends_with("</" + name + ">") || (text.ends_with("/>") && text.find('<', root + 1) == std::string::npos);
}

/// The library does not notice when its temporary files are cut short on a full disk.
bool isWhole(const std::string& workbook)
{
    try {
        const WorkbookFiles files(workbook);
        const std::vector<std::string> paths = files.paths();
        return std::all_of(paths.begin(), paths.end(),
                           [&](const std::string& path) { return isToItsEnd(files.file(path)); });
    } catch (const std::exception&) {
        return false;
    }
}

std::optional<std::string> bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    return file.bad() || bytes.empty() ? std::nullopt : std::optional(std::move(bytes));
}

} // namespace

Result<std::string> writeWorkbook(const std::vector<WorkbookSheet>& sheets, const WorkbookAbout& about)
{
    TemporaryFolder folder;
    if (folder.path().empty())
        return Error{noRoom};
    const std::string path = folder.path() + "/chart.xlsx";
    std::string place = folder.path();
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    if (book == nullptr)
        return Error{noRoom};
    describe(*book, about);
    const WorkbookStyles styles(*book);
    std::set<std::string> taken;
    std::string problem;
    for (const WorkbookSheet& sheet : sheets) {
        lxw_worksheet* page = workbook_add_worksheet(book, sheetName(sheet.name, taken).c_str());
        const auto written = writeSheet(*page, sheet, styles);
        problem = problem.empty() && !written ? written.error().message : problem;
    }
    const lxw_error closed = workbook_close(book);
    if (!problem.empty())
        return Error{problem};
    const auto bytes = closed == LXW_NO_ERROR ? bytesOf(path) : std::nullopt;
    return bytes && isWhole(*bytes) ? Result<std::string>(*bytes) : Error{noRoom};
}

} // namespace remit
