#pragma once

#include "core/result.h"
#include "store/file_watch.h"
#include "store/open_file.h"
#include "store/waiting.h"

#include <memory>
#include <string>

namespace remit {

/// An open plan file, and whether it may be touched right now. What is done to it in passing goes through `read` and
/// `write`, which turn what SQLite throws into a sentence.
class PlanFile {
public:
    PlanFile(std::string path, OpenFile file);

    const std::string& path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    Database& db() { return *m_db; }
    Waiting& waiting() { return *m_waiting; }
    FileWatch& watch() { return m_watch; }
    const FileWatch& watch() const { return m_watch; }

    /// Not from within the question whether to go on waiting for the file.
    Result<> mayRead() const;
    /// Not in a file that is no longer in its place, either.
    Result<> mayWrite() const;

    Error sentenceFor(const SqliteError& error) const { return remit::sentenceFor(error, m_path); }

    /// What `act` reads.
    template <class Act> auto read(Act act) -> Result<decltype(act())>
    try {
        if (auto possible = mayRead(); !possible)
            return possible.error();
        return act();
    } catch (const SqliteError& error) {
        return sentenceFor(error);
    }

    /// One durable transaction on what stands beside the plan's rows and its history.
    template <class Act> Result<> write(Act act)
    {
        if (auto possible = mayWrite(); !possible)
            return possible.error();
        bool isCommitting = false;
        try {
            m_watch.dropStaleCache(*m_db);
            Transaction transaction(*m_db, Transaction::Kind::writing);
            // What others did is left for those who look for it.
            const bool isTouched = m_watch.isTouched(*m_db);
            act();
            if (!isTouched)
                m_watch.remember(*m_db);
            isCommitting = true;
            transaction.commit();
            if (!isTouched)
                m_watch.rememberOwnWriting();
            return {};
        } catch (const SqliteError& error) {
            return isCommitting && error.code() == SQLITE_IOERR ? afterFault(error) : sentenceFor(error);
        }
    }

private:
    Error afterFault(const SqliteError& error) const;

    std::string m_path;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Waiting> m_waiting;
    bool m_readOnly;
    FileWatch m_watch;
};

} // namespace remit
