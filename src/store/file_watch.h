#pragma once

#include "store/file_check.h"
#include "store/tables/sqlite.h"

#include <optional>
#include <string>

namespace remit {

/// What stands at the path of an open plan.
enum class FileState { same, movedOrDeleted, replaced };

/// Remembers how an open file was, to notice what others do to it.
class FileWatch {
public:
    FileWatch(std::string path, const FileStamp& opened);

    FileState state() const;

    /// Before a transaction. SQLite tells by a counter in the file whether its cache is old; bytes copied over the file
    /// may carry the same one.
    void dropStaleCache(Database& db) const;

    /// The others are for use inside a transaction.
    /// Whether others wrote the file since it was remembered. Throws a refusal when its version is not ours any more.
    bool isTouched(Database& db) const;
    /// Whether a change of the snapshots explains that it was touched.
    bool hasOtherSnapshots(Database& db) const;
    bool isRemembered() const { return m_seen.has_value(); }
    void remember(Database& db);
    /// After a commit of our own.
    void rememberOwnWriting();

private:
    struct Seen {
        std::int64_t dataVersion = 0;
        std::string snapshots;
        FileStamp stamp;
    };

    std::string m_path;
    FileStamp m_opened;
    std::optional<Seen> m_seen;
};

} // namespace remit
