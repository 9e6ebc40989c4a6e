#pragma once

#include "core/result.h"

#include <cstdint>
#include <string>

/// Questions about a file before SQLite is let near it, and the sentences for what can go wrong. Paths are touched here
/// and in new_file.h only; nothing here throws.
namespace remit {

/// What the first bytes of a plan file say.
struct FileHeader {
    int schemaVersion = 0;
};

/// Reads the header without changing anything; says why the file is not a plan.
Result<FileHeader> readHeader(const std::string& path);

/// Looks at what lies beside the plan and SQLite would take as part of it: only a journal as this program leaves it
/// may. A journal can name another file, which SQLite then deletes.
Result<> checkCompanions(const std::string& path);

/// Whether SQLite could write the file: it needs the folder too, for its journal.
bool canWrite(const std::string& path);

/// What changes with each writing of a file and with each file put in its place.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    /// Nanoseconds since 1970 of the last change of content or permissions.
    std::int64_t changed = 0;

    bool isThere() const { return inode != 0; }
    bool isSameFile(const FileStamp& other) const { return device == other.device && inode == other.inode; }
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Of the file at the path, links followed; empty when there is none.
FileStamp stampOf(const std::string& path);

/// Whether anything stands at the path, be it a broken link.
bool isTaken(const std::string& path);

/// The file's name without its folder.
std::string fileNameOf(const std::string& path);
/// The folder the file is in; "." when the path names none.
std::string folderOf(const std::string& path);

/// Whether both paths lead to one file, by links too.
bool isSameFile(const std::string& one, const std::string& other);

/// Why the file can't be written, from an errno.
Error cannotWrite(const std::string& path, int number);

} // namespace remit
