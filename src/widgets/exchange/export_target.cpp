#include "widgets/exchange/export_target.h"

#include <QDir>
#include <QFileInfo>

namespace remit {

QString filterFor(ExportFormat format)
{
    return QStringLiteral("%1 (*.%2)").arg(formatName(format), formatSuffix(format));
}

QString usualTarget(const QString& planPath, const QString& lastFolder, ExportFormat format)
{
    const QFileInfo plan(planPath);
    const QDir folder = !lastFolder.isEmpty() && QFileInfo(lastFolder).isDir() ? QDir(lastFolder) : plan.absoluteDir();
    const QString name = plan.completeBaseName() + QLatin1Char('.') + formatSuffix(format);
    return QDir::toNativeSeparators(folder.filePath(name));
}

QString withSuffix(const QString& path, ExportFormat format)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == formatSuffix(format))
        return path;
    QString stem = path;
    for (const ExportFormat other : exportFormats()) {
        if (suffix == formatSuffix(other))
            stem.chop(suffix.size() + 1);
    }
    return stem + QLatin1Char('.') + formatSuffix(format);
}

} // namespace remit
