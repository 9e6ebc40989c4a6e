#include "store/file_check.h"

#include "store/schema.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace remit {

namespace {

constexpr std::size_t headerSize = 100;
constexpr std::size_t formatVersionAt = 18;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
using Header = std::array<unsigned char, headerSize>;

/// How every journal begins, and how one ends that names the journal of a change of several files.
constexpr std::string_view journalMark = "\xD9\xD5\x05\xF9\x20\xA1\x63\xD7";

std::uint32_t bigEndian(const Header& header, std::size_t at)
{
    return (std::uint32_t{header[at]} << 24) | (std::uint32_t{header[at + 1]} << 16)
        | (std::uint32_t{header[at + 2]} << 8) | header[at + 3];
}

std::string reasonFor(int number)
{
    switch (number) {
    case ENAMETOOLONG:
        return "the name is too long. Choose a shorter one";
    case EACCES:
    case EPERM:
        return "you have no permission there. Choose another folder, or ask its owner";
    case ENOENT:
    case ENOTDIR:
        return "the folder is not there. Choose another one, or make it first";
    case ENOSPC:
    case EDQUOT:
        return "the disk is full. Make room and try again";
    case EROFS:
        return "the disk can only be read. Choose another folder";
    default:
        return std::string(std::strerror(number)) + ". Choose another folder or name";
    }
}

Error cannotRead(const std::string& path, int number)
{
    const std::string name = fileNameOf(path);
    if (number == EACCES || number == EPERM)
        return Error{name + " can't be read: you have no permission. Ask its owner, or open a copy."};
    if (number == ENOENT || number == ENOTDIR)
        return Error{name + " does not exist. Check the name and the folder."};
    return Error{name + " can't be read: " + reasonFor(number) + "."};
}

Result<> readable(const std::string& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0)
        return cannotRead(path, errno);
    const std::string name = fileNameOf(path);
    if (S_ISDIR(status.st_mode))
        return Error{name + " is a folder, not a plan. Choose a file that ends in .remit."};
    if (!S_ISREG(status.st_mode))
        return Error{name + " is not a file that can be opened as a plan."};
    if (euidaccess(path.c_str(), R_OK) != 0)
        return cannotRead(path, errno);
    if (status.st_size == 0)
        return Error{name + " is empty (0 bytes), so there is no plan in it. Open a copy or a backup instead."};
    return {};
}

bool endsInJournalMark(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::array<char, journalMark.size()> end{};
    file.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    return file.read(end.data(), end.size()) && std::string_view(end.data(), end.size()) == journalMark;
}

Error strangeCompanion(const std::string& path, const std::string& why)
{
    return Error{fileNameOf(path) + " lies beside the plan and is not Remit's: " + why
                 + ". Move it to another folder, then open the plan again. Nothing was changed."};
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

Result<> checkCompanions(const std::string& path)
{
    if (const std::string log = path + "-wal"; isTaken(log))
        return strangeCompanion(log, "it is the log of a mode that plans never use");
    const std::string journal = path + "-journal";
    struct stat status { };
    if (::lstat(journal.c_str(), &status) != 0)
        return {};
    if (!S_ISREG(status.st_mode))
        return strangeCompanion(journal, "it is no plain file");
    if (endsInJournalMark(journal))
        return strangeCompanion(journal, "it names another file, which would be deleted");
    return {};
}

bool canWrite(const std::string& path)
{
    return euidaccess(path.c_str(), W_OK) == 0 && euidaccess(folderOf(path).c_str(), W_OK) == 0;
}

FileStamp stampOf(const std::string& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino, status.st_size,
            std::int64_t{status.st_ctim.tv_sec} * 1'000'000'000 + status.st_ctim.tv_nsec};
}

bool isTaken(const std::string& path)
{
    struct stat status { };
    return ::lstat(path.c_str(), &status) == 0;
}

std::string fileNameOf(const std::string& path)
{
    return std::filesystem::path(path).filename().string();
}

std::string folderOf(const std::string& path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

bool isSameFile(const std::string& one, const std::string& other)
{
    const FileStamp stamp = stampOf(one);
    return stamp.isThere() && stamp.isSameFile(stampOf(other));
}

Error cannotWrite(const std::string& path, int number)
{
    return Error{fileNameOf(path) + " can't be written: " + reasonFor(number) + "."};
}

} // namespace remit
