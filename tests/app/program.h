#pragma once

#include <QProcess>

#include <string>

namespace remit::test {

/// What the program answered.
struct Run {
    int exitCode = -1;
    std::string output;
    std::string errors;
};

/// Runs the program itself, without a display.
inline Run remitProgram(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    environment.remove("XDG_RUNTIME_DIR");
    process.setProcessEnvironment(environment);
    process.start(REMIT_PROGRAM, arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

} // namespace remit::test
