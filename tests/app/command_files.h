#pragma once

#include "program.h"

#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <QFile>

/// Files that commands are tried on.
namespace remit::test {

struct Folder {
    TemporaryFolder folder;

    QString path(const char* name) const { return QString::fromStdString(folder.file(name)); }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

inline const QByteArray smallChart = "Activity,Product Manager,Product Owner\n"
                                     "Strategy,,\n"
                                     "Set the vision,A/R,C\n"
                                     "Delivery,,\n"
                                     "Order the backlog,C,A/R\n"
                                     "Accept stories,I,A/R\n";

} // namespace remit::test
