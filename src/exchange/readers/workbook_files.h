#pragma once

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// The files inside a workbook, whose bytes outlive it. What is damaged is thrown as a std::exception.
class WorkbookFiles {
public:
    explicit WorkbookFiles(std::string_view bytes);

    std::vector<std::string> paths() const;
    /// Empty when there is no such file.
    std::string file(const std::string& path) const;

private:
    orcus::zip_archive_stream_blob m_stream;
    orcus::zip_archive m_archive;
};

} // namespace remit
