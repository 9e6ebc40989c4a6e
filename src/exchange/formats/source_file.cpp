#include "exchange/formats/source_file.h"

#include "exchange/formats/text_grid.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace remit {

Result<std::string> readSourceFile(const std::string& path)
{
    const std::string name = std::filesystem::path(path).filename().string();
    std::error_code fault;
    const auto status = std::filesystem::status(path, fault);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{name + " does not exist. Check the name and the folder."};
    if (status.type() == std::filesystem::file_type::directory)
        return Error{name + " is a folder. Choose the file with the chart."};
    const auto size = std::filesystem::file_size(path, fault);
    if (status.type() != std::filesystem::file_type::regular)
        return Error{name + " is a device or a pipe, not a file. Choose the file with the chart."};
    if (!fault && size > ImportLimits::bytes)
        return Error{name + " is larger than 64 MB. Save just the sheet with the chart as CSV and bring that in."};
    std::ifstream file(path, std::ios::binary);
    std::string bytes(fault ? 0 : size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    if (fault || file.bad() || !file.is_open())
        return Error{name + " can't be read: you may have no permission. Ask its owner, or choose a copy."};
    if (bytes.empty())
        return Error{name + " is empty (0 bytes), so there is no chart in it."};
    return bytes;
}

} // namespace remit
