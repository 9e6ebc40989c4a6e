#include "widgets/week/kind_legend.h"

#include "widgets/look/theme.h"
#include "widgets/parts/flow_layout.h"
#include "widgets/week/kind_colors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace remit {

namespace {

constexpr int squareSize = 10;

/// A square in the colour of a kind, whatever theme it is.
class KindSquare : public QWidget {
public:
    KindSquare(MeetingKind kind, QWidget* parent)
        : QWidget(parent)
        , m_kind(kind)
    {
        setFixedSize(squareSize, squareSize);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorsOf(m_kind, themeFor(palette())).bar);
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    MeetingKind m_kind;
};

QLabel* smallLabel(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setProperty("part", "small");
    return label;
}

} // namespace

KindLegend::KindLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName("kindLegend");
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 4, 0, 4);
    flow->setSpacing(14);
    for (const MeetingKind kind : meetingKinds) {
        auto* entry = new QWidget(this);
        auto* across = new QHBoxLayout(entry);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(5);
        across->addWidget(new KindSquare(kind, entry));
        across->addWidget(smallLabel(kindInWords(kind), entry));
        flow->addWidget(entry);
    }
    flow->addWidget(smallLabel(tr("hatched: outside somebody's hours"), this));
    flow->addWidget(smallLabel(tr("dashed: not in every sprint"), this));
    flow->addWidget(smallLabel(tr("!: somebody cannot come"), this));
}

} // namespace remit
