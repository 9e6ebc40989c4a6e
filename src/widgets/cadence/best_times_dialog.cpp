#include "widgets/cadence/best_times_dialog.h"

#include "model/cadence/remedy_steps.h"
#include "words/cadence/placement_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace remit {

namespace {

/// Most weeks are found within this; it is waited for without anything else happening.
constexpr auto atOnce = std::chrono::milliseconds(250);
constexpr int lookMilliseconds = 100;
/// Of the explanation, wide enough for a line of most remedies.
constexpr int explainingWidth = 520;

} // namespace

/// The thread, and what it and the dialog tell each other.
class BestTimesDialog::Search {
public:
    Search(const Plan& plan, const ZoneTable& zones, Date week, PlacementRequest request, Find find)
        : m_plan(plan)
        , m_zones(zones)
        , m_week(week)
        , m_request(std::move(request))
        , m_find(std::move(find))
    {
    }
    ~Search()
    {
        end();
        if (m_thread.joinable())
            m_thread.join();
    }

    const Plan& plan() const { return m_plan; }
    ConstellationId constellation() const { return m_request.constellation; }
    void begin()
    {
        m_request.goesOn = [this](const PlacementProgress& progress) {
            const std::lock_guard lock(m_mutex);
            m_progress = progress;
            return !m_isEnded;
        };
        m_thread = std::thread([this] {
            Placement found = m_find(m_plan, m_zones, m_week, m_request);
            const std::lock_guard lock(m_mutex);
            m_found = std::move(found);
            m_changed.notify_all();
        });
    }
    /// The best so far is the answer.
    void end() { m_isEnded = true; }
    bool finishesWithin(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, time, [this] { return m_found.has_value(); });
    }
    PlacementProgress progress()
    {
        const std::lock_guard lock(m_mutex);
        return m_progress;
    }
    const Placement& found() const { return *m_found; }

private:
    Plan m_plan;
    ZoneTable m_zones;
    Date m_week;
    PlacementRequest m_request;
    Find m_find;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    PlacementProgress m_progress;
    std::optional<Placement> m_found;
    std::atomic<bool> m_isEnded{false};
};

BestTimesDialog::BestTimesDialog(const Plan& plan, const ZoneTable& zones, Date week, const PlacementRequest& request,
                                 Find find, QWidget* parent)
    : QDialog(parent)
    , m_search(std::make_unique<Search>(plan, zones, week, request, std::move(find)))
    , m_waiting(new QWidget(this))
    , m_progress(new QLabel(m_waiting))
    , m_bar(new QProgressBar(m_waiting))
    , m_takeBest(new QPushButton(tr("Take the best so far"), m_waiting))
    , m_cancel(new QPushButton(tr("Cancel"), m_waiting))
{
    setObjectName("bestTimesDialog");
    setWindowTitle(tr("Best times"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(460);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->addWidget(m_waiting);
    makeWaiting();
    connect(&m_looking, &QTimer::timeout, this, &BestTimesDialog::look);
}

BestTimesDialog::~BestTimesDialog() = default;

void BestTimesDialog::makeWaiting()
{
    auto* down = new QVBoxLayout(m_waiting);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(12);
    down->addWidget(new QLabel(tr("The best times for all meetings that are not pinned are sought."), m_waiting));
    m_progress->setProperty("part", "secondary");
    m_progress->setWordWrap(true);
    // The dialog keeps its size while more is said.
    m_progress->setMinimumHeight(2 * m_progress->fontMetrics().lineSpacing());
    m_progress->setAlignment(Qt::AlignTop);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Times found"));
    m_takeBest->setObjectName("takeBest");
    m_cancel->setObjectName("cancelSearch");
    m_takeBest->setEnabled(false);
    down->addWidget(m_bar);
    down->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(m_waiting);
    buttons->addButton(m_takeBest, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    down->addWidget(buttons);
    connect(m_takeBest, &QPushButton::clicked, this, [this] { m_search->end(); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void BestTimesDialog::begin()
{
    m_search->begin();
    if (m_search->finishesWithin(atOnce)) {
        finish();
        return;
    }
    m_looking.start(lookMilliseconds);
    open();
}

void BestTimesDialog::look()
{
    if (m_search->finishesWithin(std::chrono::milliseconds(0))) {
        m_looking.stop();
        finish();
        return;
    }
    const PlacementProgress progress = m_search->progress();
    m_takeBest->setEnabled(progress.best.has_value());
    if (progress.meetings == 0)
        return;
    m_bar->setRange(0, progress.meetings);
    m_bar->setValue(progress.placed);
    m_progress->setText(progressInWords(progress));
}

void BestTimesDialog::finish()
{
    const Placement& placement = m_search->found();
    const bool isWeek = placement.status == PlacementStatus::optimal || placement.status == PlacementStatus::feasible;
    if (isWeek)
        emit taken(placement);
    if (!isWeek || !leftInWords(m_search->plan(), m_search->constellation(), placement).isEmpty()) {
        explain(placement);
        return;
    }
    accept();
    // One that was never shown is not closed, and so not deleted by itself.
    deleteLater();
}

/// In place of the progress: what cannot be, and what would help.
void BestTimesDialog::explain(const Placement& placement)
{
    hide();
    delete m_waiting;
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(20, 20, 20, 8);
    down->setSpacing(10);
    QStringList said{placementInWords(placement)};
    if (placement.status == PlacementStatus::impossible)
        said << impossibleInWords(m_search->plan(), m_search->constellation(), placement);
    said << leftInWords(m_search->plan(), m_search->constellation(), placement);
    for (const QString& sentence : said) {
        auto* label = new QLabel(sentence, content);
        label->setWordWrap(true);
        label->setProperty("part", sentence == said.front() ? "subheading" : "");
        down->addWidget(label);
    }
    if (placement.status == PlacementStatus::impossible)
        offerOthers(*down);
    offer(*down, placement);
    down->addStretch(1);
    setAccessibleDescription(said.join(u' '));
    showContent(content);
}

/// As high as the content where the screen has the room, in the middle of the window.
void BestTimesDialog::showContent(QWidget* content)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* down = static_cast<QVBoxLayout*>(layout());
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(area, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 20);
    foot->addWidget(buttons);
    down->addLayout(foot);
    const int width = std::max(minimumWidth(), explainingWidth);
    for (QWidget* each : findChildren<QWidget*>())
        each->ensurePolished();
    const int wanted = content->layout()->heightForWidth(width) + foot->sizeHint().height();
    resize(width, std::min(wanted, screen()->availableGeometry().height() * 3 / 4));
    open();
}

void BestTimesDialog::offerOthers(QVBoxLayout& down)
{
    auto* button = new QPushButton(tr("Place the others, and say which are left"), down.parentWidget());
    button->setObjectName("placeOthers");
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, [this] {
        accept();
        emit othersWanted();
    });
    down.addWidget(button);
}

void BestTimesDialog::offer(QVBoxLayout& down, const Placement& placement)
{
    if (placement.remedies.empty())
        return;
    auto* heading = new QLabel(tr("What would free it").toUpper(), down.parentWidget());
    heading->setProperty("part", "section");
    down.addWidget(heading);
    for (const Remedy& remedy : placement.remedies) {
        const Step step = steps::takeRemedy(m_search->plan(), m_search->constellation(), remedy);
        auto* button
            = new QPushButton(QString(step.label).replace(QLatin1Char('&'), QLatin1String("&&")), down.parentWidget());
        button->setProperty("part", "remedy");
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, step] {
            accept();
            emit stepWanted(step);
        });
        down.addWidget(button);
    }
}

} // namespace remit
