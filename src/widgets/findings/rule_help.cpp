#include "widgets/findings/rule_help.h"

#include "advisor/check_texts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr QSize usualSize(460, 320);

QString paragraph(const QString& heading, const std::string& text)
{
    if (text.empty())
        return {};
    return QStringLiteral("<p style=\"margin-bottom:8px\"><b>%1</b><br>%2</p>")
        .arg(heading, QString::fromStdString(text).toHtmlEscaped());
}

} // namespace

QString ruleHelpText(const RuleText& text)
{
    return paragraph(RuleHelp::tr("What it means"), text.meaning) + paragraph(RuleHelp::tr("Why it matters"), text.why)
        + paragraph(RuleHelp::tr("Source"), text.source);
}

RuleHelp::RuleHelp(const RuleText& text, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("ruleHelp");
    setWindowTitle(tr("About this check"));
    auto* title = new QLabel(QString::fromStdString(text.title), this);
    title->setProperty("part", "subheading");
    title->setWordWrap(true);
    auto* help = new QLabel(ruleHelpText(text), this);
    help->setObjectName("ruleHelpText");
    help->setTextFormat(Qt::RichText);
    help->setWordWrap(true);
    help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    help->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* settings = buttons->addButton(tr("Change this check…"), QDialogButtonBox::ActionRole);
    settings->setObjectName("ruleHelpSettings");
    connect(settings, &QPushButton::clicked, this, [this] {
        accept();
        emit settingsWanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    settings->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(12);
    down->addWidget(title);
    down->addWidget(help, 1);
    down->addWidget(buttons);
    // As high as this check's words need in this width.
    resize(usualSize.width(), std::max(usualSize.height(), down->totalHeightForWidth(usualSize.width())));
}

} // namespace remit
