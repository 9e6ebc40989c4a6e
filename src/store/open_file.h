#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "store/file_check.h"
#include "store/tables/sqlite.h"

#include <memory>
#include <string>

/// Opening, creating and copying plan files. Files from elsewhere are not trusted.
namespace remit {

enum class Checks { all, none };

struct OpenFile {
    std::unique_ptr<Database> db;
    bool readOnly = false;
    /// Of the file that was opened.
    FileStamp stamp;
};

/// Whether the content is that of a plan of the newest version, whole and with our tables; for files that changed while
/// they were open.
Result<> checkContent(Database& db, const std::string& path);

Result<OpenFile> openFile(const std::string& path, Checks checks);

/// Writes beside the target and renames once it is durable.
Result<> createFile(const std::string& path, const Plan& content, bool overwrite);
/// The whole file, or only the plan as it is now, without a trace of its past.
enum class CopyOf { everything, present };
Result<> copyFile(Database& db, const std::string& path, bool overwrite, CopyOf what);

/// What a failure of SQLite means to the user.
Error sentenceFor(const SqliteError& error, const std::string& path);

} // namespace remit
