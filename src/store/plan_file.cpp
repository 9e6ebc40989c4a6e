#include "store/plan_file.h"

#include <utility>

namespace remit {

PlanFile::PlanFile(std::string path, OpenFile file)
    : m_path(std::move(path))
    , m_db(std::move(file.db))
    , m_waiting(std::make_unique<Waiting>(*m_db))
    , m_readOnly(file.readOnly)
    , m_watch(m_path, file.stamp)
{
}

Result<> PlanFile::mayRead() const
{
    if (m_waiting->isAsking())
        return Error{fileNameOf(m_path) + " is being changed by another program. Try again in a moment."};
    return {};
}

Result<> PlanFile::mayWrite() const
{
    const std::string name = fileNameOf(m_path);
    if (m_readOnly)
        return Error{name + " can't be written, so it was not changed. Save a copy to work on it."};
    switch (m_watch.state()) {
    case FileState::movedOrDeleted:
        return Error{name
                     + " is no longer in its place: it was moved, renamed or deleted while it was open. Nothing was "
                       "changed. Save a copy of it, or put it back."};
    case FileState::replaced:
        return Error{"Another file stands in the place of " + name
                     + " now. Nothing was changed. Open what stands there, or save this one as a copy."};
    case FileState::same:
        break;
    }
    return mayRead();
}

Error PlanFile::afterFault(const SqliteError& error) const
{
    return Error{"The disk reported a fault (" + std::string(error.what()) + ") while " + fileNameOf(m_path)
                 + " was written. Look whether the change is there, and save a copy on another disk."};
}

} // namespace remit
