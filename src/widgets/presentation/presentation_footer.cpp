#include "widgets/presentation/presentation_footer.h"

#include "widgets/look/theme.h"
#include "widgets/parts/announcer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace remit {

PresentationFooter::PresentationFooter(QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton(tr("← Back"), this))
    , m_next(new QPushButton(tr("Next →"), this))
    , m_hint(new QLabel(this))
{
    auto* across = new QHBoxLayout(this);
    m_back->setObjectName("presentationBack");
    m_next->setObjectName("presentationNext");
    m_hint->setObjectName("presentationHint");
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    across->addWidget(m_back);
    across->addWidget(m_hint, 1);
    across->addWidget(m_next);
    for (QPushButton* button : {m_back, m_next}) {
        button->setFlat(true);
        button->setFocusPolicy(Qt::NoFocus);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepWanted(1); });
}

void PresentationFooter::showHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setAccessibleName({});
}

void PresentationFooter::say(const QString& message)
{
    m_hint->setText(message);
    Announcer::alert(*m_hint, message);
}

void PresentationFooter::setEnds(bool canGoBack, bool canGoOn)
{
    m_back->setEnabled(canGoBack);
    m_next->setEnabled(canGoOn);
}

void PresentationFooter::style(const QSize& window)
{
    const Theme theme = themeFor(palette());
    const double scale = std::clamp(std::min(window.width() / 1440.0, window.height() / 900.0), 0.6, 4.0);
    layout()->setContentsMargins(int(60 * scale), int(8 * scale), int(60 * scale), int(26 * scale));
    const QString sheet = QStringLiteral("QPushButton, QLabel { color: %1; font-size: %2px; border: none;"
                                         " background: transparent; padding: %3px 10px; }"
                                         "QPushButton:hover { color: %4; }"
                                         "QPushButton:disabled { color: transparent; }")
                              .arg(theme.secondary.name())
                              .arg(std::max(11, int(16 * scale)))
                              .arg(int(6 * scale))
                              .arg(theme.accent.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace remit
