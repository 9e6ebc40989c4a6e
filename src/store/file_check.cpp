#include "store/file_check.h"

#include "store/schema.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace remit {

namespace {

constexpr std::size_t headerSize = 100;
constexpr std::size_t formatVersionAt = 18;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
using Header = std::array<unsigned char, headerSize>;

std::uint32_t bigEndian(const Header& header, std::size_t at)
{
    return (std::uint32_t{header[at]} << 24) | (std::uint32_t{header[at + 1]} << 16)
        | (std::uint32_t{header[at + 2]} << 8) | header[at + 3];
}

Result<> readable(const std::string& path)
{
    const std::string name = fileNameOf(path);
    std::error_code fault;
    const auto status = std::filesystem::status(path, fault);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{name + " does not exist. Check the name and the folder."};
    if (status.type() == std::filesystem::file_type::directory)
        return Error{name + " is a folder, not a plan. Choose a file that ends in .remit."};
    if (fault || status.type() != std::filesystem::file_type::regular)
        return Error{name + " is not a file that can be opened as a plan."};
    if (euidaccess(path.c_str(), R_OK) != 0)
        return Error{name + " can't be read: you have no permission. Ask its owner, or open a copy."};
    if (std::filesystem::file_size(path, fault) == 0)
        return Error{name + " is empty (0 bytes), so there is no plan in it. Open a copy or a backup instead."};
    return {};
}

} // namespace

Result<FileHeader> readHeader(const std::string& path)
{
    if (auto possible = readable(path); !possible)
        return possible.error();
    const std::string name = fileNameOf(path);
    Header header{};
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(header.data()), headerSize);
    const bool isDatabase = file.gcount() == headerSize && std::memcmp(header.data(), "SQLite format 3", 16) == 0;
    if (!isDatabase || bigEndian(header, applicationIdAt) != applicationId)
        return Error{name + " is not a Remit plan. To bring in a chart from it, use \"Bring the chart we have\"."};
    const auto version = static_cast<int>(bigEndian(header, userVersionAt));
    if (version > currentVersion())
        return Error{name + " was made by a newer version of Remit. Update Remit to open it; the file is unchanged."};
    if (version < 1 || header[formatVersionAt] != 1 || header[formatVersionAt + 1] != 1)
        return Error{name + " is damaged: its header is not that of a plan. Open a copy or a backup instead."};
    return FileHeader{version};
}

bool canWrite(const std::string& path)
{
    const auto folder = std::filesystem::absolute(path).parent_path();
    return euidaccess(path.c_str(), W_OK) == 0 && euidaccess(folder.c_str(), W_OK) == 0;
}

std::string fileNameOf(const std::string& path)
{
    return std::filesystem::path(path).filename().string();
}

bool isSameFile(const std::string& one, const std::string& other)
{
    std::error_code missing;
    return std::filesystem::equivalent(one, other, missing);
}

void syncFolderOf(const std::string& path)
{
    const auto folder = std::filesystem::absolute(path).parent_path();
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace remit
