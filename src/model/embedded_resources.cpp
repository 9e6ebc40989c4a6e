#include "model/embedded_resources.h"

#include <QFile>

namespace remit {

ResourceReader embeddedResources()
{
    return [](std::string_view name) -> Result<std::string> {
        QFile file(QStringLiteral(":/") + QString::fromUtf8(name.data(), qsizetype(name.size())));
        if (!file.open(QIODevice::ReadOnly))
            return Error{"The program's own file \"" + std::string(name) + "\" is missing. Install Remit again."};
        return file.readAll().toStdString();
    };
}

} // namespace remit
