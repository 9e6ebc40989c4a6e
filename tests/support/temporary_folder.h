#pragma once

#include <QTemporaryDir>

#include <string>

namespace remit::test {

/// A folder that goes with the test.
class TemporaryFolder {
public:
    std::string file(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace remit::test
