#pragma once

#include "core/result.h"
#include "report/pages/report_progress.h"

#include <QByteArray>
#include <QString>

namespace remit {

/// "PATH could not be written: WHY. Choose another place or name."
Error cannotWrite(const QString& path, const QString& why);

/// The file appears whole or not at all, as `writeWhole` does it.
Result<> saveWhole(const QString& path, const QByteArray& bytes);

/// Runs `work` in a thread of its own, asking now and then whether to go on; whether it was never asked to stop.
/// Returns when the work has ended in any case.
bool runBeside(const std::function<void()>& work, const ReportProgress& goOn, double done);

} // namespace remit
