#include "widgets/parts/long_work.h"

#include "widgets/parts/work_dialog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace remit {

namespace {

/// Most work is done within this; it is waited for without anything else happening.
constexpr auto atOnce = std::chrono::milliseconds(120);
constexpr int untilShown = 300; // milliseconds
constexpr int lookMilliseconds = 15;

/// What the thread and the one who waits share.
struct Job {
    std::function<void(WorkProgress&)> work;
    WorkProgress progress;
    std::mutex mutex;
    std::condition_variable changed;
    bool finished = false;

    void run()
    {
        work(progress);
        const std::lock_guard lock(mutex);
        finished = true;
        changed.notify_all();
    }
    bool finishesWithin(std::chrono::milliseconds time)
    {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, time, [this] { return finished; });
    }
};

/// Keeps a thread nobody waits for until it ends, at the latest until the window goes.
class AbandonedWork : public QObject {
public:
    AbandonedWork(std::shared_ptr<Job> job, std::thread thread, QObject* window)
        : QObject(window)
        , m_job(std::move(job))
        , m_thread(std::move(thread))
    {
        auto* looking = new QTimer(this);
        connect(looking, &QTimer::timeout, this, [this] {
            if (m_job->finishesWithin(std::chrono::milliseconds(0)))
                deleteLater();
        });
        looking->start(lookMilliseconds);
    }
    ~AbandonedWork() override { m_thread.join(); }

private:
    std::shared_ptr<Job> m_job;
    std::thread m_thread;
};

/// Lets the window live until the job is done or cancelled.
void wait(Job& job, const QString& what, QWidget* window)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < untilShown && !job.finishesWithin(std::chrono::milliseconds(lookMilliseconds)))
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    if (job.finishesWithin(std::chrono::milliseconds(0)))
        return;
    WorkDialog dialog(what, job.progress, window);
    QObject::connect(&dialog, &QDialog::rejected, &dialog, [&job] { job.progress.cancel(); });
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &dialog, [&] {
        if (job.finishesWithin(std::chrono::milliseconds(0)))
            dialog.accept();
    });
    looking.start(lookMilliseconds);
    dialog.exec();
}

} // namespace

bool runBeside(QWidget* window, const QString& what, std::function<void(WorkProgress&)> work)
{
    auto job = std::make_shared<Job>();
    job->work = std::move(work);
    std::thread thread([job] { job->run(); });
    if (!job->finishesWithin(atOnce))
        wait(*job, what, window);
    if (!job->progress.cancelled()) {
        thread.join();
        return true;
    }
    new AbandonedWork(std::move(job), std::move(thread), window);
    return false;
}

} // namespace remit
