#pragma once

#include "core/result.h"

#include <string>

namespace remit {

/// A file in the making, in the folder of its target, under a name that nobody can guess. It goes with the object
/// unless it was put in place; what a killed program left of its kind goes when the next one is made there.
class NewFile {
public:
    static Result<NewFile> beside(const std::string& target);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    const std::string& path() const { return m_path; }

    /// Makes the content durable and gives it the target's name, with the permissions of the file it replaces. Without
    /// `overwrite` a file that is there wins.
    Result<> putInPlace(bool overwrite);

private:
    NewFile(std::string target, std::string path, int handle);

    std::string m_target;
    std::string m_path;
    /// Locked while the file is in the making.
    int m_handle;
};

} // namespace remit
