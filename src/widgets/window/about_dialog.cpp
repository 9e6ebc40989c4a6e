#include "widgets/window/about_dialog.h"

#include "ui_about_dialog.h"

namespace remit {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    Ui::AboutDialog form;
    form.setupUi(this);
    form.name->setProperty("part", "heading");
    form.version->setProperty("part", "secondary");
    form.licence->setProperty("part", "secondary");
    form.version->setText(
        tr("Version %1, with Qt %2").arg(QStringLiteral(REMIT_VERSION), QString::fromLatin1(qVersion())));
    connect(form.buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace remit
