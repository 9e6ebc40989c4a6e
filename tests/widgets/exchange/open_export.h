#pragma once

#include "widgets/window_actions.h"

#include "widgets/exchange/page_view.h"
#include "widgets/exchange/preview_pane.h"
#include "widgets/window/exchange_commands.h"

#include <QComboBox>
#include <QListWidget>
#include <QTest>

#include <functional>

namespace remit::test {

/// The fourteen lines with the export or print dialog open over them.
struct OpenDialog {
    explicit OpenDialog(ExportPurpose purpose = ExportPurpose::file)
    {
        startFourteenLines(fixture, window);
        open(purpose);
    }

    void open(ExportPurpose purpose = ExportPurpose::file)
    {
        if (purpose == ExportPurpose::file)
            window.exchange().exportChart();
        else
            window.exchange().printChart();
        for (auto* each : window.findChildren<ExportDialog*>()) {
            // A real screen may still be putting the window in its place.
            if (each->isVisible() && QTest::qWaitForWindowExposed(each))
                dialog = each;
        }
        REQUIRE(dialog);
    }

    void tick(const QString& name, bool on = true)
    {
        auto* box = dialog->findChild<QCheckBox*>(name);
        INFO(name.toStdString());
        REQUIRE(box);
        if (box->isChecked() != on)
            QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
        REQUIRE(box->isChecked() == on);
    }
    bool isTicked(const QString& name) { return dialog->findChild<QCheckBox*>(name)->isChecked(); }
    bool isEnabled(const QString& name) { return dialog->findChild<QWidget*>(name)->isEnabled(); }
    void choose(const QString& box, const QString& text)
    {
        dialog->findChild<QComboBox*>(box)->setCurrentText(text);
        REQUIRE(dialog->findChild<QComboBox*>(box)->currentText() == text);
    }
    QString target() { return dialog->findChild<QLineEdit*>("target")->text(); }
    void setTarget(const QString& name) { dialog->findChild<QLineEdit*>("target")->setText(fixture.pathOf(name)); }
    void press(const QString& button) { QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton); }
    PreviewPane& preview() { return *dialog->findChild<PreviewPane*>("preview"); }
    bool previewComes(const std::function<bool(PreviewPane&)>& holds)
    {
        return comesTrue([&] { return holds(preview()); });
    }
    QByteArray content(const QString& name)
    {
        QFile file(fixture.pathOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    WindowFixture fixture;
    MainWindow window{fixture.services()};
    ExportDialog* dialog = nullptr;
};

} // namespace remit::test
