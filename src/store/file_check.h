#pragma once

#include "core/result.h"

#include <string>

/// Questions about a file before SQLite is let near it, and the sentences for what can go wrong.
namespace remit {

/// What the first bytes of a plan file say.
struct FileHeader {
    int schemaVersion = 0;
};

/// Reads the header without changing anything; says why the file is not a plan.
Result<FileHeader> readHeader(const std::string& path);

/// Whether SQLite could write the file: it needs the folder too, for its journal.
bool canWrite(const std::string& path);

/// The file's name without its folder.
std::string fileNameOf(const std::string& path);

/// Whether both paths lead to one file, by links too.
bool isSameFile(const std::string& one, const std::string& other);

/// Makes what was renamed or created in the file's folder durable.
void syncFolderOf(const std::string& path);

} // namespace remit
