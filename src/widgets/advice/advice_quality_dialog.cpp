#include "widgets/advice/advice_quality_dialog.h"

#include "widgets/advice/advice_parts.h"
#include "words/text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace remit {

AdviceQualityDialog::AdviceQualityDialog(const AdviceQuality& quality, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("adviceQualityDialog");
    setWindowTitle(tr("How good the advice is"));
    resize(680, 460);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(12);
    down->addWidget(adviceLabel(text(quality.summary), "", this));
    auto* table = new QGridLayout;
    table->setHorizontalSpacing(20);
    table->setVerticalSpacing(6);
    table->setColumnStretch(0, 1);
    const QStringList heads{tr("OF 46 CASES"), tr("ADVICE"), tr("ALWAYS ONE PM"), tr("BY NUMBER OF TEAMS")};
    for (int i = 0; i < heads.size(); ++i) {
        auto* head = new QLabel(heads[i], this);
        head->setProperty("part", "section");
        table->addWidget(head, 0, i);
    }
    int row = 1;
    for (const AdviceQuality::Figure& each : quality.figures) {
        table->addWidget(adviceLabel(text(each.what), "", this), row, 0);
        int column = 1;
        for (const std::string* figure : {&each.advice, &each.onePm, &each.size})
            table->addWidget(new QLabel(figure->empty() ? tr("–") : text(*figure), this), row, column++);
        ++row;
    }
    down->addLayout(table);
    for (const std::string& each : quality.limits)
        down->addWidget(adviceLabel(text(each), "secondary", this));
    down->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
}

} // namespace remit
