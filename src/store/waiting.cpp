#include "store/waiting.h"

#include <algorithm>
#include <thread>

namespace remit {

namespace {

constexpr auto longestSleep = std::chrono::milliseconds(50);
constexpr auto longestWait = std::chrono::seconds(5);

} // namespace

Waiting::Waiting(Database& db)
{
    sqlite3_busy_handler(db.handle(), &Waiting::whenBusy, this);
}

int Waiting::whenBusy(void* self, int times)
{
    return static_cast<Waiting*>(self)->waitOnce(times) ? 1 : 0;
}

bool Waiting::waitOnce(int times)
{
    if (m_never)
        return false;
    const auto now = std::chrono::steady_clock::now();
    if (times == 0)
        m_since = now;
    if (!m_goOn && now - m_since > longestWait)
        return false;
    // Most locks are gone within milliseconds.
    std::this_thread::sleep_for(std::min(longestSleep, std::chrono::milliseconds(1) * (1 << std::min(times, 6))));
    if (!m_goOn)
        return true;
    m_isAsking = true;
    const bool goOn = m_goOn();
    m_isAsking = false;
    return goOn;
}

} // namespace remit
