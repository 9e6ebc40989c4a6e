#include "widgets/letters/scheme_preview.h"

#include "widgets/look/letter_chip_label.h"
#include "widgets/look/theme.h"

#include <QFrame>
#include <QHBoxLayout>

namespace remit {

SchemePreview::SchemePreview(QWidget* parent)
    : QWidget(parent)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? darkTheme() : lightTheme();
        auto* ground = new QFrame(this);
        ground->setObjectName(dark ? "previewDark" : "previewLight");
        ground->setStyleSheet(QStringLiteral("#%1 { background: %2; border: 1px solid %3; border-radius: 6px; }")
                                  .arg(ground->objectName(), theme.panel.name(), theme.line.name()));
        auto* inner = new QHBoxLayout(ground);
        inner->setContentsMargins(10, 8, 10, 8);
        auto* chips = new LetterChipLabel(ground);
        chips->setDark(dark);
        inner->addWidget(chips);
        inner->addStretch(1);
        across->addWidget(ground, 1);
        m_chips.push_back(chips);
    }
}

void SchemePreview::show(const std::vector<Letter>& letters)
{
    QString all;
    for (const Letter& letter : letters)
        all += QString::fromStdString(letter.letter);
    for (LetterChipLabel* chips : m_chips) {
        chips->show(all, letters);
        chips->setAccessibleName(tr("Preview: %1").arg(all));
    }
}

} // namespace remit
