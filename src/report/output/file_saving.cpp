#include "report/output/file_saving.h"

#include "core/files/whole_file.h"
#include "report/content/report_words.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <future>

namespace remit {

using report::say;

Error cannotWrite(const QString& path, const QString& why)
{
    return Error{say("%1 could not be written: %2. Choose another place or name.")
                     .arg(QDir::toNativeSeparators(path), why)
                     .toStdString()};
}

Result<> saveWhole(const QString& path, const QByteArray& bytes)
{
    return writeWhole(QFile::encodeName(path).toStdString(),
                      {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

bool runBeside(const std::function<void()>& work, const ReportProgress& goOn, double done)
{
    constexpr std::chrono::milliseconds pause(20);
    if (!goOn) {
        work();
        return true;
    }
    auto running = std::async(std::launch::async, work);
    bool wanted = goOn(done);
    while (running.wait_for(pause) != std::future_status::ready)
        wanted = goOn(done) && wanted;
    running.get();
    return wanted;
}

} // namespace remit
