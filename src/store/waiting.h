#pragma once

#include "store/tables/sqlite.h"

#include <chrono>
#include <functional>

namespace remit {

/// How long a connection waits for another program's lock, and who is asked meanwhile.
class Waiting {
public:
    /// Attaches itself to the connection, which it must not outlive.
    explicit Waiting(Database& db);
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

    /// Asked about every 50 ms whether to go on waiting. Without it five seconds are waited.
    void setQuestion(std::function<bool()> goOn) { m_goOn = std::move(goOn); }
    /// Whether the question is being asked right now, so that the connection must be left alone.
    bool isAsking() const { return m_isAsking; }

    /// While it lives nothing is waited for.
    class Never {
    public:
        explicit Never(Waiting& waiting)
            : m_waiting(waiting)
        {
            m_waiting.m_never = true;
        }
        ~Never() { m_waiting.m_never = false; }
        Never(const Never&) = delete;
        Never& operator=(const Never&) = delete;

    private:
        Waiting& m_waiting;
    };

private:
    static int whenBusy(void* self, int times);
    bool waitOnce(int times);

    std::function<bool()> m_goOn;
    std::chrono::steady_clock::time_point m_since;
    bool m_isAsking = false;
    bool m_never = false;
};

} // namespace remit
