#include "core/files/whole_file.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <random>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace remit {

namespace {

namespace fs = std::filesystem;

/// The number of an error of the system, 0 for none.
using Trouble = int;

constexpr mode_t usualMode = 0666;

/// An open file that goes again unless it is kept.
class Draft {
public:
    /// In `folder`, with the mode a new file has.
    explicit Draft(const fs::path& folder)
    {
        std::random_device random;
        do {
            m_path = folder / (".remit-" + std::to_string(random()));
            m_handle = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, usualMode);
        } while (m_handle < 0 && errno == EEXIST);
        m_trouble = m_handle < 0 ? errno : 0;
    }
    ~Draft()
    {
        const bool isOurs = m_handle >= 0 || m_isClosed;
        close();
        if (isOurs && !m_isKept)
            ::unlink(m_path.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    Trouble trouble() const { return m_trouble; }
    int handle() const { return m_handle; }

    Trouble close()
    {
        if (m_handle < 0)
            return 0;
        m_isClosed = true;
        return ::close(std::exchange(m_handle, -1)) == 0 ? 0 : errno;
    }

    Trouble takeNameOf(const fs::path& target)
    {
        m_isKept = std::rename(m_path.c_str(), target.c_str()) == 0;
        return m_isKept ? 0 : errno;
    }

private:
    fs::path m_path;
    int m_handle = -1;
    Trouble m_trouble = 0;
    bool m_isClosed = false;
    bool m_isKept = false;
};

Trouble writeAll(int handle, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(handle, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return errno;
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return 0;
}

/// Some file systems and devices have nothing to sync.
Trouble sync(int handle)
{
    const bool isDone = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
    return isDone ? 0 : errno;
}

Trouble syncFolder(const fs::path& folder)
{
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return errno == EACCES ? 0 : errno; // A folder to write into that cannot be read.
    const Trouble trouble = sync(handle);
    ::close(handle);
    return trouble;
}

/// The new file belongs to whom the old one did, as far as that is allowed.
Trouble takeModeOf(const struct stat& old, int handle)
{
    const bool isOwned = ::fchown(handle, old.st_uid, old.st_gid) == 0;
    const mode_t mode = old.st_mode & (isOwned ? 07777 : 0777);
    return ::fchmod(handle, mode) == 0 ? 0 : errno;
}

Trouble replace(const fs::path& target, const std::optional<struct stat>& old, std::string_view bytes)
{
    const fs::path folder = target.parent_path().empty() ? fs::path(".") : target.parent_path();
    Draft draft(folder);
    Trouble trouble = draft.trouble();
    if (trouble == 0)
        trouble = writeAll(draft.handle(), bytes);
    if (trouble == 0 && old)
        trouble = takeModeOf(*old, draft.handle());
    if (trouble == 0)
        trouble = sync(draft.handle());
    if (trouble == 0)
        trouble = draft.close();
    if (trouble == 0)
        trouble = draft.takeNameOf(target);
    return trouble == 0 ? syncFolder(folder) : trouble;
}

Trouble writeInto(const fs::path& device, std::string_view bytes)
{
    const int handle = ::open(device.c_str(), O_WRONLY | O_CLOEXEC);
    if (handle < 0)
        return errno;
    const Trouble trouble = writeAll(handle, bytes);
    return ::close(handle) == 0 ? trouble : errno;
}

/// What a chain of links points to, whether it is there or not; nothing for a circle.
std::optional<fs::path> behindLinks(fs::path path)
{
    constexpr int longestChain = 40;
    for (int i = 0; i < longestChain; ++i) {
        std::error_code none;
        const fs::path next = fs::read_symlink(path, none);
        if (none)
            return path;
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return std::nullopt;
}

Trouble put(const std::string& path, std::string_view bytes)
{
    const auto target = behindLinks(path);
    if (!target)
        return ELOOP;
    struct stat there { };
    if (::stat(target->c_str(), &there) != 0)
        return errno == ENOENT ? replace(*target, std::nullopt, bytes) : errno;
    if (S_ISDIR(there.st_mode))
        return EISDIR;
    return S_ISREG(there.st_mode) ? replace(*target, there, bytes) : writeInto(*target, bytes);
}

std::string reasonOf(Trouble trouble)
{
    switch (trouble) {
    case EISDIR:
        return "it is a folder";
    case ENOENT:
    case ENOTDIR:
        return "there is no such folder";
    case ENAMETOOLONG:
        return "the name is too long";
    case EACCES:
    case EPERM:
    case EROFS:
        return "nothing may be written there";
    case ENOSPC:
    case EDQUOT:
        return "the disk is full";
    case EFBIG:
        return "the file would be too large";
    case ELOOP:
        return "it is a link to itself";
    default:
        return std::generic_category().message(trouble);
    }
}

} // namespace

Result<> writeWhole(const std::string& path, std::string_view bytes)
{
    const Trouble trouble = put(path, bytes);
    if (trouble == 0)
        return {};
    return Error{path + " could not be written: " + reasonOf(trouble) + ". Choose another place or name."};
}

} // namespace remit
