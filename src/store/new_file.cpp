#include "store/new_file.h"

#include "store/file_check.h"

#include <cctype>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <random>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace remit {

namespace {

constexpr std::string_view beginning = ".remit-";
constexpr std::string_view ending = ".new";
constexpr std::size_t randomLength = 6;
/// A younger file may not have been locked yet by its maker.
constexpr std::time_t leftAfterSeconds = 60;

std::string randomName()
{
    constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::random_device random;
    std::uniform_int_distribution<std::size_t> any(0, letters.size() - 1);
    std::string name(beginning);
    for (std::size_t count = 0; count < randomLength; ++count)
        name += letters[any(random)];
    return name.append(ending);
}

bool isOurs(std::string_view name)
{
    if (name.size() != beginning.size() + randomLength + ending.size() || name.substr(0, beginning.size()) != beginning
        || name.substr(name.size() - ending.size()) != ending)
        return false;
    for (const char each : name.substr(beginning.size(), randomLength)) {
        if (std::isalnum(static_cast<unsigned char>(each)) == 0)
            return false;
    }
    return true;
}

/// Removes the file when nobody is making it any more.
void removeIfLeft(const std::string& path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return;
    struct stat status { };
    const bool isOld = ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode)
        && std::time(nullptr) - status.st_mtim.tv_sec > leftAfterSeconds;
    if (isOld && ::flock(handle, LOCK_EX | LOCK_NB) == 0)
        ::unlink(path.c_str());
    ::close(handle);
}

void removeLeftFiles(const std::string& folder)
{
    std::error_code fault;
    for (std::filesystem::directory_iterator each(folder, fault), end; !fault && each != end; each.increment(fault)) {
        if (isOurs(each->path().filename().string()))
            removeIfLeft(each->path().string());
    }
}

/// Makes what was renamed or created in the folder durable.
void syncFolder(const std::string& folder)
{
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

/// Renames unless the target is there. Where the file system cannot do that in one step, a hard link can.
int renameWithoutReplacing(const char* from, const char* to)
{
    const int outcome = ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
    return outcome != 0 && errno == EINVAL ? ::link(from, to) : outcome;
}

} // namespace

NewFile::NewFile(std::string target, std::string path, int handle)
    : m_target(std::move(target))
    , m_path(std::move(path))
    , m_handle(handle)
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, -1))
{
}

NewFile::~NewFile()
{
    if (m_handle < 0)
        return;
    // Once put in place, nothing is left under this name, unless it was by a hard link.
    ::unlink(m_path.c_str());
    ::unlink((m_path + "-journal").c_str());
    ::close(m_handle);
}

Result<NewFile> NewFile::beside(const std::string& target)
{
    if (fileNameOf(target).empty())
        return Error{"A plan needs a file name. Choose one that ends in .remit."};
    const std::string folder = folderOf(target);
    removeLeftFiles(folder);
    struct stat replaced { };
    if (::lstat(target.c_str(), &replaced) != 0 && errno != ENOENT)
        return cannotWrite(target, errno);
    const mode_t mode = isTaken(target) ? 0600 : 0666;
    for (int attempt = 0; attempt < 10; ++attempt) {
        const std::string path = (std::filesystem::path(folder) / randomName()).string();
        const int handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (handle >= 0) {
            ::flock(handle, LOCK_EX | LOCK_NB);
            return NewFile(target, path, handle);
        }
        if (errno != EEXIST)
            break;
    }
    return cannotWrite(target, errno);
}

Result<> NewFile::putInPlace(bool overwrite)
{
    struct stat replaced { };
    if (overwrite && ::stat(m_target.c_str(), &replaced) == 0) {
        // Only root may give a file away; without that it is the writer's, as any file that is saved.
        const bool isGiven = ::fchown(m_handle, replaced.st_uid, replaced.st_gid) == 0;
        const mode_t mode = replaced.st_mode & (isGiven ? 07777U : 0777U);
        if (::fchmod(m_handle, mode) != 0)
            return cannotWrite(m_target, errno);
    }
    if (::fsync(m_handle) != 0)
        return cannotWrite(m_target, errno);
    const int outcome = overwrite ? std::rename(m_path.c_str(), m_target.c_str())
                                  : renameWithoutReplacing(m_path.c_str(), m_target.c_str());
    if (outcome != 0 && errno == EEXIST)
        return Error{fileNameOf(m_target) + " exists already. Choose another name, or open that plan."};
    if (outcome != 0)
        return cannotWrite(m_target, errno);
    syncFolder(folderOf(m_target));
    return {};
}

} // namespace remit
