#include "model/document/embedded_resources.h"

#include <QFile>

/// Keeps the linker from dropping the resources; Q_INIT_RESOURCE has to stand outside of any namespace.
static void keepResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace remit {

ResourceReader embeddedResources()
{
    keepResources();
    return [](std::string_view name) -> Result<std::string> {
        QFile file(QStringLiteral(":/") + QString::fromUtf8(name.data(), qsizetype(name.size())));
        if (!file.open(QIODevice::ReadOnly))
            return Error{"The program's own file \"" + std::string(name) + "\" is missing. Install Remit again."};
        return file.readAll().toStdString();
    };
}

} // namespace remit
