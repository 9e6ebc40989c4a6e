#include "widgets/advice/advice_parts.h"

#include "widgets/parts/sources_dialog.h"

#include <QLabel>
#include <QPushButton>

namespace remit {

QLabel* adviceLabel(const QString& words, const char* part, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setProperty("part", part);
    label->setWordWrap(true);
    return label;
}

QPushButton* adviceLink(const QString& words, QWidget* parent)
{
    auto* link = new QPushButton(words, parent);
    link->setProperty("part", "link");
    link->setAutoDefault(false);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return link;
}

QPushButton* sourcesLink(const QString& about, const std::vector<const Source*>& sources, QWidget* parent)
{
    const auto count = sources.size();
    auto* link
        = adviceLink(count == 1 ? QPushButton::tr("1 source") : QPushButton::tr("%1 sources").arg(count), parent);
    link->setObjectName("sources");
    link->setAccessibleName(QPushButton::tr("Sources of: %1").arg(about));
    link->setProperty("part", "smallLink");
    link->setVisible(count > 0);
    QObject::connect(link, &QPushButton::clicked, link, [link, about, sources] {
        auto* dialog = new SourcesDialog(about, sources, link->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return link;
}

QPushButton* foldButton(const QString& words, QWidget& folded, bool isOpen, QWidget* parent)
{
    auto* button = adviceLink(words, parent);
    button->setCheckable(true);
    button->setChecked(isOpen);
    const auto name = [button, words](bool open) {
        button->setText((open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + words);
        button->setAccessibleDescription(open ? QPushButton::tr("unfolded") : QPushButton::tr("folded"));
    };
    name(isOpen);
    folded.setVisible(isOpen);
    QObject::connect(button, &QPushButton::toggled, &folded, [&folded, name](bool open) {
        folded.setVisible(open);
        name(open);
    });
    return button;
}

} // namespace remit
