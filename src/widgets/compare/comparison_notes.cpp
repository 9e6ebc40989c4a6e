#include "widgets/compare/comparison_notes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

namespace {

/// In the middle, as wide as it reads well.
QLabel* addCentred(QVBoxLayout& down, const QString& text, const char* part, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setProperty("part", part);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(label, 3);
    across->addStretch(1);
    down.addLayout(across);
    return label;
}

} // namespace

EmptyComparison::EmptyComparison(bool readOnly, QWidget* parent)
    : QWidget(parent)
{
    setObjectName("emptyComparison");
    auto* down = new QVBoxLayout(this);
    down->addStretch(1);
    addCentred(*down, tr("What would change?"), "heading", this);
    addCentred(*down,
               tr("A second constellation stands here beside the first: who has the last word then, who hands over "
                  "what, and what that does to everybody's week. Take a copy of this one and change it, or begin with "
                  "another."),
               "secondary", this);
    auto* copy = new QPushButton(tr("Duplicate this constellation…"), this);
    copy->setObjectName("duplicateToCompare");
    auto* create = new QPushButton(tr("New constellation…"), this);
    create->setObjectName("newToCompare");
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {copy, create}) {
        button->setEnabled(!readOnly);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    down->addSpacing(10);
    down->addLayout(buttons);
    down->addStretch(2);
    connect(copy, &QPushButton::clicked, this, &EmptyComparison::duplicateWanted);
    connect(create, &QPushButton::clicked, this, &EmptyComparison::newConstellationWanted);
    setFocusProxy(copy);
}

ComparisonNote::ComparisonNote(QWidget* parent)
    : QWidget(parent)
    , m_showAll(new QPushButton(tr("Show all responsibilities"), this))
{
    setObjectName("comparisonNote");
    m_showAll->setObjectName("showAllCompared");
    auto* down = new QVBoxLayout(this);
    down->addStretch(1);
    m_text = addCentred(*down, {}, "secondary", this);
    down->addSpacing(8);
    down->addWidget(m_showAll, 0, Qt::AlignCenter);
    down->addStretch(2);
}

void ComparisonNote::say(const QString& text, bool canShowAll)
{
    m_text->setText(text);
    m_showAll->setVisible(canShowAll);
}

} // namespace remit
