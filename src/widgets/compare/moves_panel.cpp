#include "widgets/compare/moves_panel.h"

#include "model/comparison/compared_constellations.h"
#include "widgets/look/theme.h"
#include "words/comparison/comparison_words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace remit {

namespace {

/// Words follow edits a moment later, so that typing is not held up.
constexpr int soonMilliseconds = 120;
/// So many moves are told before the rest is asked for.
constexpr int movesTold = 8;
constexpr int numberRole = Qt::UserRole + 1;
constexpr int moreNumber = -2;

QComboBox* makeBox(const QString& name, const QString& spoken, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

} // namespace

MovesPanel::MovesPanel(ComparedConstellations& compared, QWidget* parent)
    : QWidget(parent)
    , m_compared(compared)
    , m_from(makeBox(QStringLiteral("movesFrom"), tr("What moves from"), this))
    , m_to(makeBox(QStringLiteral("movesTo"), tr("What moves to"), this))
    , m_list(new QListWidget(this))
    , m_soon(new QTimer(this))
{
    setObjectName("movesPanel");
    setAttribute(Qt::WA_StyledBackground);
    auto* heading = new QLabel(tr("What moves"), this);
    heading->setProperty("part", "subheading");
    auto* pair = new QHBoxLayout;
    pair->addWidget(m_from, 1);
    pair->addWidget(new QLabel(QStringLiteral("→"), this));
    pair->addWidget(m_to, 1);
    m_list->setObjectName("movesList");
    m_list->setAccessibleName(tr("What moves"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(16, 14, 8, 8);
    down->addWidget(heading);
    down->addLayout(pair);
    down->addWidget(m_list, 1);
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &MovesPanel::readLines);
    connect(&compared, &ComparedConstellations::reset, this, &MovesPanel::readConstellations);
    connect(&compared, &ComparedConstellations::figuresChanged, this, [this] { m_soon->start(soonMilliseconds); });
    for (const QComboBox* box : {m_from, m_to})
        connect(box, &QComboBox::activated, this, [this] {
            m_showsAll = false;
            readLines();
        });
    connect(m_list, &QListWidget::itemActivated, this, &MovesPanel::follow);
    connect(m_list, &QListWidget::itemClicked, this, &MovesPanel::follow);
    readConstellations();
}

std::size_t MovesPanel::chosen(const QComboBox& box) const
{
    return std::size_t(std::max(0, box.currentIndex()));
}

/// The pair stays while both are compared; else it is the baseline and the first of the others.
void MovesPanel::readConstellations()
{
    const auto keep = [this](QComboBox& box, std::size_t otherwise) {
        const QSignalBlocker quiet(box);
        const QVariant before = box.currentData();
        box.clear();
        for (const ConstellationId each : m_compared.choice().constellations)
            box.addItem(constellationName(m_compared.plan(), each), qint64(each.value));
        const int found = before.isValid() ? box.findData(before) : -1;
        box.setCurrentIndex(found >= 0 ? found : int(otherwise));
    };
    const std::size_t baseline = m_compared.choice().baseline;
    keep(*m_from, baseline);
    keep(*m_to, baseline == 0 ? 1 : 0);
    if (m_from->currentIndex() == m_to->currentIndex()) {
        m_from->setCurrentIndex(int(baseline));
        m_to->setCurrentIndex(baseline == 0 ? 1 : 0);
    }
    readLines();
}

void MovesPanel::flush()
{
    if (m_soon->isActive())
        readLines();
}

void MovesPanel::readLines()
{
    m_soon->stop();
    if (!isVisible())
        return;
    const std::size_t from = chosen(*m_from);
    const std::size_t to = chosen(*m_to);
    if (!m_compared.isComparing())
        m_lines.clear();
    else if (from == to)
        m_lines = {{MovedLine::Kind::note, tr("Choose two different constellations.")}};
    else
        m_lines = movedLines(m_compared, from, to);
    fill(m_lines);
}

void MovesPanel::fill(const std::vector<MovedLine>& lines)
{
    m_list->clear();
    int moves = 0;
    int left = 0;
    const auto addMore = [&] {
        if (left > 0)
            addLine({MovedLine::Kind::note, tr("%1 more").arg(left)})->setData(numberRole, moreNumber);
        moves = 0;
        left = 0;
    };
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const MovedLine& line = lines[at];
        if (line.kind == MovedLine::Kind::heading)
            addMore();
        if (line.kind == MovedLine::Kind::move && ++moves > movesTold && !m_showsAll) {
            ++left;
            continue;
        }
        addLine(line)->setData(numberRole, int(at));
    }
    addMore();
}

QListWidgetItem* MovesPanel::addLine(const MovedLine& line)
{
    const Theme theme = themeFor(palette());
    auto* item = new QListWidgetItem(line.text, m_list);
    QFont font = m_list->font();
    if (line.kind == MovedLine::Kind::heading) {
        font.setWeight(QFont::DemiBold);
        item->setFlags(Qt::ItemIsEnabled);
    }
    item->setFont(font);
    const bool isFaint = line.kind == MovedLine::Kind::note;
    item->setForeground(isFaint ? theme.secondary : theme.text);
    return item;
}

void MovesPanel::follow(QListWidgetItem* item)
{
    const int number = item->data(numberRole).toInt();
    if (number == moreNumber) {
        m_showsAll = true;
        fill(m_lines);
        return;
    }
    if (number < 0 || std::size_t(number) >= m_lines.size())
        return;
    const MovedLine& line = m_lines[std::size_t(number)];
    if (line.responsibility)
        emit placeWanted(m_compared.choice().constellations[chosen(*m_to)], line.responsibility, line.role);
}

void MovesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill(m_lines);
}

/// While nobody sees it, it reads nothing.
void MovesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readLines();
}

} // namespace remit
