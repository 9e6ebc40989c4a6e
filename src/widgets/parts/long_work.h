#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QWidget;

namespace remit {

/// What a piece of work and the window that waits for it tell each other; used from both threads.
class WorkProgress {
public:
    /// How far the work is, from 0 to 1.
    void tell(double fraction) { m_permille = int(fraction * 1000); }
    /// Whether nobody wants the result any more; work that lasts looks now and then.
    bool cancelled() const { return m_cancelled; }

    void cancel() { m_cancelled = true; }
    /// Thousandths; -1 while nothing was told.
    int permille() const { return m_permille; }

private:
    std::atomic<int> m_permille{-1};
    std::atomic<bool> m_cancelled{false};
};

/// Runs `work` in a thread of its own while the window stays alive; work that lasts shows what is done, how far it is,
/// and a Cancel button. False when it was cancelled: the work may then still run for a moment, and its result is for
/// nobody. `work` gets its own copies of what it reads, or what outlives the window.
bool runBeside(QWidget* window, const QString& what, std::function<void(WorkProgress&)> work);

/// The same for work with a result; nothing when it was cancelled.
template <class Work> auto resultOfWork(QWidget* window, const QString& what, Work work)
{
    using Value = std::invoke_result_t<Work, WorkProgress&>;
    auto result = std::make_shared<std::optional<Value>>();
    const bool finished = runBeside(
        window, what, [result, work = std::move(work)](WorkProgress& progress) { result->emplace(work(progress)); });
    return finished ? std::move(*result) : std::optional<Value>();
}

} // namespace remit
