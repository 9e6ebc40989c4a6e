#include "widgets/constellations/navigator.h"

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/parts/two_line_delegate.h"
#include "words/dates.h"
#include "words/names.h"
#include "words/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace remit {

namespace {

QLabel* sectionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("part", "section");
    label->setContentsMargins(14, 0, 14, 0);
    return label;
}

/// The count at the right end of an entry.
QLabel* countOf(QPushButton* entry)
{
    return entry->findChild<QLabel*>("count");
}

/// What is said below its name.
QString below(const Plan& plan, const Constellation& constellation)
{
    QStringList parts;
    if (constellation.baseline)
        parts << Navigator::tr("baseline");
    if (const auto design = designOf(plan, constellation.id))
        parts << Navigator::tr("lived version of %1").arg(text(plan.find<Constellation>(*design)->name));
    if (!constellation.agreedOn.empty())
        parts << Navigator::tr("agreed %1").arg(dateInWords(constellation.agreedOn));
    if (!constellation.description.empty())
        parts << text(constellation.description);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Navigator::Navigator(PlanDocument& document, ShownConstellation& shown, int shelfSize, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_shown(shown)
    , m_constellations(new QListWidget(this))
{
    setObjectName("navigator");
    setMinimumWidth(180);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(sectionLabel(tr("CONSTELLATIONS"), this));
    auto* explanation = new QLabel(tr("ways to set up the roles"), this);
    explanation->setProperty("part", "small");
    explanation->setContentsMargins(14, 0, 14, 4);
    layout->addWidget(explanation);
    m_constellations->setObjectName("constellations");
    m_constellations->setAccessibleName(tr("Constellations"));
    m_constellations->setItemDelegate(new ConstellationDelegate(m_constellations));
    m_constellations->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_constellations);
    auto* add = new QPushButton(tr("+ New constellation…"), this);
    add->setObjectName("newConstellation");
    add->setProperty("part", "link");
    layout->addWidget(add);
    layout->addSpacing(8);
    layout->addWidget(sectionLabel(tr("IN THIS PLAN"), this));
    m_responsibilities = addEntry("responsibilitiesEntry", tr("Responsibilities"));
    m_roles = addEntry("rolesEntry", tr("Roles"));
    QPushButton* shelf = addEntry("shelfEntry", tr("Catalogue shelf"));
    countOf(shelf)->setText(QString::number(shelfSize));
    layout->addStretch(1);

    // Each of these is about changing the plan.
    for (QPushButton* entry : {add, m_responsibilities, m_roles, shelf})
        entry->setEnabled(!document.isReadOnly());
    connect(add, &QPushButton::clicked, this, &Navigator::newConstellationWanted);
    connect(m_responsibilities, &QPushButton::clicked, this, &Navigator::responsibilitiesWanted);
    connect(m_roles, &QPushButton::clicked, this, &Navigator::rolesWanted);
    connect(shelf, &QPushButton::clicked, this, &Navigator::shelfWanted);
    connect(m_constellations, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            m_shown.show(ConstellationId{item->data(Qt::UserRole).toLongLong()});
    });
    connect(m_constellations, &QListWidget::itemClicked, this, &Navigator::clicked);
    connect(m_constellations, &QListWidget::itemDoubleClicked, this, [this] {
        if (!m_document.isReadOnly())
            emit propertiesWanted();
    });
    m_constellations->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_constellations, &QListWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (m_constellations->itemAt(at) != nullptr)
            emit menuWanted(m_constellations->viewport()->mapToGlobal(at));
    });
    connect(&document, &PlanDocument::changed, this, &Navigator::follow);
    connect(&shown, &ShownConstellation::changed, this, &Navigator::markShown);
    fillConstellations();
    showCounts();
}

QPushButton* Navigator::addEntry(const QString& name, const QString& text)
{
    auto* entry = new QPushButton(text, this);
    entry->setObjectName(name);
    entry->setProperty("part", "navigatorEntry");
    auto* across = new QHBoxLayout(entry);
    across->setContentsMargins(14, 0, 14, 0);
    auto* count = new QLabel(entry);
    count->setObjectName("count");
    count->setProperty("part", "small");
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    across->addWidget(count, 0, Qt::AlignRight | Qt::AlignVCenter);
    layout()->addWidget(entry);
    return entry;
}

void Navigator::follow(const PlanChange& change)
{
    if (change.touches<Constellation>())
        fillConstellations();
    if (change.touches<Responsibility>() || change.touches<Role>())
        showCounts();
}

void Navigator::fillConstellations()
{
    const QSignalBlocker quiet(m_constellations);
    m_constellations->clear();
    for (const ConstellationId id : constellationsInOrder(m_document.plan())) {
        const Constellation& constellation = *m_document.plan().find<Constellation>(id);
        auto* item = new QListWidgetItem(QString::fromStdString(constellation.name), m_constellations);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(id.value));
        const QString said = below(m_document.plan(), constellation);
        item->setData(ConstellationDelegate::descriptionRole, said);
        item->setData(Qt::AccessibleDescriptionRole, said);
        item->setToolTip(asToolTip(QString::fromStdString(constellation.description)));
    }
    markShown();
    const int rows = std::min(m_constellations->count(), 8);
    m_constellations->setFixedHeight(rows * ConstellationDelegate::height(font()));
}

void Navigator::markShown()
{
    const QSignalBlocker quiet(m_constellations);
    for (int row = 0; row < m_constellations->count(); ++row) {
        if (m_constellations->item(row)->data(Qt::UserRole).toLongLong() == m_shown.id().value)
            m_constellations->setCurrentRow(row);
    }
}

void Navigator::showCounts()
{
    countOf(m_responsibilities)->setText(QString::number(m_document.plan().all<Responsibility>().size()));
    countOf(m_roles)->setText(QString::number(m_document.plan().all<Role>().size()));
}

void Navigator::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fillConstellations();
}

} // namespace remit
