#pragma once

#include "support/as_nobody.h"

#include <QFile>
#include <QString>

#include <optional>

namespace remit::test {

/// While it lives, nothing can be written into the folder, whoever runs the test.
class Unwritable {
public:
    explicit Unwritable(const QString& folder)
        : m_folder(folder)
        , m_before(QFile::permissions(folder))
    {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        m_nobody.emplace();
    }
    ~Unwritable()
    {
        m_nobody.reset();
        QFile::setPermissions(m_folder, m_before);
    }
    Unwritable(const Unwritable&) = delete;
    Unwritable& operator=(const Unwritable&) = delete;

private:
    QString m_folder;
    QFile::Permissions m_before;
    std::optional<AsNobody> m_nobody;
};

} // namespace remit::test
