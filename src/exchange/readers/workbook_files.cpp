#include "exchange/readers/workbook_files.h"

#include <cstdint>

namespace remit {

WorkbookFiles::WorkbookFiles(std::string_view bytes)
    : m_stream(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size())
    , m_archive(&m_stream)
{
    m_archive.load();
}

std::vector<std::string> WorkbookFiles::paths() const
{
    std::vector<std::string> all;
    for (std::size_t i = 0; i < m_archive.get_file_entry_count(); ++i)
        all.emplace_back(m_archive.get_file_entry_name(i));
    return all;
}

std::string WorkbookFiles::file(const std::string& path) const
{
    std::vector<unsigned char> bytes;
    if (!m_archive.read_file_entry(path, bytes))
        return {};
    // The library ends the bytes with a NUL that is none of them.
    while (!bytes.empty() && bytes.back() == 0)
        bytes.pop_back();
    return {bytes.begin(), bytes.end()};
}

} // namespace remit
