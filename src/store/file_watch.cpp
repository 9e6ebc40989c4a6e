#include "store/file_watch.h"

#include "store/schema.h"

#include <utility>

namespace remit {

namespace {

std::int64_t dataVersionOf(Database& db)
{
    Statement& version = db.cached("PRAGMA data_version");
    const std::int64_t number = version.step() ? version.integer(0) : 0;
    version.reset();
    return number;
}

/// Enough of the snapshots to notice that somebody kept, renamed or removed one.
std::string snapshotsOf(Database& db)
{
    Statement& all = db.cached("SELECT group_concat(id || ' ' || at || ' ' || name, char(31)) FROM snapshot");
    std::string text = all.step() ? std::string(all.text(0)) : std::string();
    all.reset();
    return text;
}

/// A newer program may have brought the file up to date, or an older one put its own in place.
void refuseOtherVersion(Database& db, const std::string& path)
{
    const std::int64_t version = db.integer("PRAGMA user_version");
    if (version > currentVersion())
        throw Refusal(fileNameOf(path)
                      + " was brought up to date by a newer version of Remit. Nothing was changed. Update Remit and "
                        "open it again.");
    if (version < currentVersion())
        throw Refusal(fileNameOf(path)
                      + " was replaced by a plan of an older version of Remit. Nothing was changed. Open it again.");
}

} // namespace

FileWatch::FileWatch(std::string path, const FileStamp& opened)
    : m_path(std::move(path))
    , m_opened(opened)
{
}

FileState FileWatch::state() const
{
    const FileStamp now = stampOf(m_path);
    if (!now.isThere())
        return FileState::movedOrDeleted;
    return now.isSameFile(m_opened) ? FileState::same : FileState::replaced;
}

void FileWatch::dropStaleCache(Database& db) const
{
    if (m_seen && stampOf(m_path) != m_seen->stamp)
        sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_RESET_CACHE, nullptr);
}

bool FileWatch::isTouched(Database& db) const
{
    if (m_seen && dataVersionOf(db) == m_seen->dataVersion)
        return false;
    refuseOtherVersion(db, m_path);
    return true;
}

bool FileWatch::hasOtherSnapshots(Database& db) const
{
    return m_seen && snapshotsOf(db) != m_seen->snapshots;
}

void FileWatch::remember(Database& db)
{
    m_seen = Seen{dataVersionOf(db), snapshotsOf(db), stampOf(m_path)};
}

void FileWatch::rememberOwnWriting()
{
    if (m_seen)
        m_seen->stamp = stampOf(m_path);
}

} // namespace remit
