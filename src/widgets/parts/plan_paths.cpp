#include "widgets/parts/plan_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace remit {

QString planFilter()
{
    return QCoreApplication::translate("MainWindow", "Plans (*.remit)");
}

QString asPlanPath(const QString& path)
{
    return path.endsWith(QStringLiteral(".remit"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".remit");
}

QString freePath(const QString& folder, const QString& name)
{
    QString path = QDir(folder).filePath(name + QStringLiteral(".remit"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1 %2.remit").arg(name, QString::number(number)));
    return path;
}

bool isPlanFile(const QString& path)
{
    if (path.endsWith(QStringLiteral(".remit"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

} // namespace remit
