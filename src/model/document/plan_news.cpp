#include "model/document/plan_news.h"

#include "store/history.h"

namespace remit {

QString authorOf(const PastBatch& step)
{
    const QString name = QString::fromStdString(step.author);
    const bool isOwn = name == qEnvironmentVariable("LOGNAME", qEnvironmentVariable("USER"));
    return isOwn || name == QStringLiteral("unknown") ? QString() : name;
}

} // namespace remit
