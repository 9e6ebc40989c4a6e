#include "model/document/plan_json.h"

#include "exchange/formats/json_import.h"
#include "exchange/formats/source_file.h"

#include <QFileInfo>

namespace remit {

bool isPlanJson(const QString& path)
{
    return QFileInfo(path).suffix().compare(QStringLiteral("json"), Qt::CaseInsensitive) == 0;
}

Result<Plan> readPlanJson(const QString& path)
{
    const auto text = readSourceFile(path.toStdString());
    if (!text)
        return text.error();
    return fromJson(*text, "“" + QFileInfo(path).fileName().toStdString() + "”");
}

} // namespace remit
