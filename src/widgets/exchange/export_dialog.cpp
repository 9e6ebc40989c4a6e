#include "widgets/exchange/export_dialog.h"

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "report/pages/named_papers.h"
#include "ui_export_dialog.h"
#include "widgets/exchange/export_choices.h"
#include "widgets/parts/preferences.h"
#include "widgets/parts/prompts.h"
#include "words/names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace remit {

namespace {

constexpr int previewDelay = 120; // milliseconds
/// What of a name fits into the list of constellations, in characters.
constexpr int readableName = 34;

QString filterFor(ExportFormat format)
{
    return QStringLiteral("%1 (*.%2)").arg(formatName(format), formatSuffix(format));
}

/// The path with the format's suffix, instead of that of another format.
QString withSuffix(const QString& path, ExportFormat format)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == formatSuffix(format))
        return path;
    QString stem = path;
    for (const ExportFormat other : exportFormats()) {
        if (suffix == formatSuffix(other))
            stem.chop(suffix.size() + 1);
    }
    return stem + QLatin1Char('.') + formatSuffix(format);
}

} // namespace

ExportDialog::ExportDialog(const PlanDocument& document, ConstellationId shown, const ResourceReader& resources,
                           Preferences& preferences, Prompts& prompts, ExportPurpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_knowledge(readExportKnowledge(resources))
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_purpose(purpose)
    , m_form(std::make_unique<Ui::ExportDialog>())
{
    m_form->setupUi(this);
    dress();
    fillChoices(shown);
    recall();
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewDelay);
    connectChoices();
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() - QSize(24, 24)));
    check();
    m_previewSoon.start(0);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::dress()
{
    m_form->heading->setProperty("part", "heading");
    m_form->problem->setProperty("part", "problem");
    m_form->problem->hide();
    m_form->progress->hide();
    for (QLabel* label : {m_form->formatLabel, m_form->constellationsLabel, m_form->contentLabel, m_form->pagesLabel,
                          m_form->authorLabel, m_form->paperLabel})
        label->setProperty("part", "section");
    for (QComboBox* box : {m_form->paper, m_form->orientation, m_form->boundaryFirst, m_form->boundarySecond})
        box->setMinimumWidth(0);
    m_form->choicesArea->setStyleSheet(QStringLiteral("#choicesArea, #choices { background: transparent; }"));
    if (m_purpose == ExportPurpose::file)
        return;
    setWindowTitle(tr("Print responsibility chart"));
    m_form->heading->setText(tr("Print responsibility chart"));
    m_form->exportButton->setText(tr("Print…"));
    for (QWidget* part : {static_cast<QWidget*>(m_form->formatLabel), static_cast<QWidget*>(m_form->format),
                          m_form->fileLine, static_cast<QWidget*>(m_form->openWhenDone),
                          static_cast<QWidget*>(m_form->authorLabel), static_cast<QWidget*>(m_form->author)})
        part->hide();
}

void ExportDialog::fillChoices(ConstellationId shown)
{
    const Plan& plan = m_document.plan();
    for (const ConstellationId id : constellationsInOrder(plan)) {
        const QString name = QString::fromStdString(plan.find<Constellation>(id)->name);
        auto* item = new QListWidgetItem(shortened(name, readableName), m_form->constellations);
        item->setToolTip(asToolTip(name));
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(id.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(id == shown ? Qt::Checked : Qt::Unchecked);
        if (id == shown)
            m_form->constellations->setCurrentItem(item);
    }
    for (const ExportFormat each : exportFormats())
        m_form->format->addItem(formatName(each), int(each));
    for (const NamedPaper& each : namedPapers)
        m_form->paper->addItem(QString::fromLatin1(each.name), int(each.size));
    m_form->byColumns->addItem(tr("Columns are roles"), int(ChartColumns::roles));
    m_form->byColumns->addItem(tr("Columns are seats"), int(ChartColumns::seats));
    m_form->byColumns->addItem(tr("Columns are people"), int(ChartColumns::people));
    m_form->orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_form->orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
}

void ExportDialog::recall()
{
    for (const ExportTick& tick : exportTicks)
        (m_form.get()->*tick.box)->setChecked(m_preferences.exportChoice(tick.name, tick.usually).toBool());
    const auto choose = [this](QComboBox& box, const char* name, int usually) {
        box.setCurrentIndex(std::max(0, box.findData(m_preferences.exportChoice(name, usually).toInt())));
    };
    choose(*m_form->paper, "paper", int(QPageSize::A4));
    choose(*m_form->byColumns, "columns", int(ChartColumns::roles));
    choose(*m_form->orientation, "orientation", int(QPageLayout::Landscape));
    const QString wanted = m_preferences.exportChoice("format", QStringLiteral("pdf")).toString();
    for (const ExportFormat each : exportFormats()) {
        if (formatSuffix(each) == wanted)
            m_form->format->setCurrentIndex(m_form->format->findData(int(each)));
    }
    m_form->author->setText(m_preferences.authorName());
    const QFileInfo plan(m_document.path());
    const QString last = m_preferences.exportChoice("folder", QString()).toString();
    const QDir folder = !last.isEmpty() && QFileInfo(last).isDir() ? QDir(last) : plan.absoluteDir();
    const QString name = plan.completeBaseName() + QLatin1Char('.') + formatSuffix(format());
    m_form->target->setText(QDir::toNativeSeparators(folder.filePath(name)));
}

void ExportDialog::remember()
{
    for (const ExportTick& tick : exportTicks) {
        const bool isPage = std::any_of(std::begin(documentParts), std::end(documentParts),
                                        [&](const DocumentPart& part) { return qstrcmp(part.name, tick.name) == 0; });
        // What several constellations are needed for would stand in the way of the next chart.
        const bool isBeside = tick.box == &Ui::ExportDialog::comparison || tick.box == &Ui::ExportDialog::transition;
        if (!isBeside && (!isPage || !m_subjectChosen))
            m_preferences.setExportChoice(tick.name, (m_form.get()->*tick.box)->isChecked());
    }
    m_preferences.setExportChoice("paper", m_form->paper->currentData());
    m_preferences.setExportChoice("columns", m_form->byColumns->currentData());
    m_preferences.setExportChoice("orientation", m_form->orientation->currentData());
    if (m_purpose == ExportPurpose::printer)
        return;
    m_preferences.setExportChoice("format", formatSuffix(format()));
    m_preferences.setExportChoice("folder", QFileInfo(m_form->target->text()).absolutePath());
    m_preferences.setAuthorName(m_form->author->text());
}

void ExportDialog::chooseMap()
{
    m_subjectChosen = true;
    m_form->chart->setChecked(false);
    m_form->map->setChecked(true);
}

void ExportDialog::choosePages(const QString& part, const std::vector<ConstellationId>& constellations)
{
    m_subjectChosen = true;
    m_form->format->setCurrentIndex(m_form->format->findData(int(ExportFormat::pdf)));
    for (const ExportTick& tick : exportTicks) {
        for (const DocumentPart& each : documentParts) {
            if (qstrcmp(each.name, tick.name) == 0 && each.wanted != &ExportContent::hours
                && each.wanted != &ExportContent::load)
                (m_form.get()->*tick.box)->setChecked(part == QLatin1String(each.name));
        }
    }
    for (int row = 0; row < m_form->constellations->count(); ++row) {
        QListWidgetItem* item = m_form->constellations->item(row);
        const ConstellationId id{item->data(Qt::UserRole).toLongLong()};
        const bool isWanted = std::find(constellations.begin(), constellations.end(), id) != constellations.end();
        item->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
    }
    m_first = constellations.front();
    check();
}

void ExportDialog::connectChoices()
{
    const auto look = [this] {
        check();
        m_previewSoon.start();
    };
    for (const ExportTick& tick : exportTicks) {
        if (tick.box != &Ui::ExportDialog::openWhenDone)
            connect(m_form.get()->*tick.box, &QCheckBox::toggled, this, look);
    }
    connect(m_form->constellations, &QListWidget::itemChanged, this, look);
    connect(m_form->paper, &QComboBox::currentIndexChanged, this, look);
    connect(m_form->orientation, &QComboBox::currentIndexChanged, this, look);
    for (const QComboBox* box : {m_form->byColumns, m_form->boundaryFirst, m_form->boundarySecond})
        connect(box, &QComboBox::currentIndexChanged, this, look);
    connect(m_form->format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChosen);
    connect(m_form->format, &QComboBox::currentIndexChanged, this, look);
    connect(&m_document, &PlanDocument::changed, this, look);
    connect(m_form->target, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_form->browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_form->cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_form->exportButton, &QPushButton::clicked, this, &ExportDialog::exportNow);
    connect(&m_previewSoon, &QTimer::timeout, this, &ExportDialog::showPreview);
}

void ExportDialog::choosePath()
{
    const auto path = m_prompts.askSavePath(tr("Export to"), m_form->target->text(), filterFor(format()));
    if (!path || path->isEmpty())
        return;
    m_confirmedPath = *path;
    m_form->target->setText(*path);
}

void ExportDialog::formatChosen()
{
    if (!m_form->target->text().trimmed().isEmpty())
        m_form->target->setText(withSuffix(m_form->target->text().trimmed(), format()));
}

QString ExportDialog::obstacle() const
{
    const ExportContent wanted = content();
    if (const QString tooMany = countObstacle(wanted, format(), chosen().size()); !tooMany.isEmpty())
        return tooMany;
    const bool chart = m_form->chart->isChecked();
    const bool map = m_form->map->isChecked();
    if (isPicture(format()) && chart == map && !wanted.comparison)
        return tr("A picture shows the chart or the map: tick one of them.");
    const bool hasPages
        = std::any_of(std::begin(documentParts), std::end(documentParts), [&](const DocumentPart& part) {
              return part.wanted != &ExportContent::hours && wanted.*part.wanted;
          });
    return format() == ExportFormat::pdf && !hasPages ? tr("Tick the pages that are wanted.") : QString();
}

void ExportDialog::check()
{
    enableChoices(*m_form, format());
    if (const auto ids = chosen(); !ids.empty())
        fillBoundary(*m_form, m_document.plan(), ids.front());
    const QString problem = obstacle();
    const bool named = m_purpose == ExportPurpose::printer || !m_form->target->text().trimmed().isEmpty();
    const bool hasAny = !chosen().empty() || format() == ExportFormat::json;
    m_form->exportButton->setEnabled(named && !m_busy && problem.isEmpty() && hasAny);
    if (!problem.isEmpty())
        m_form->problem->setText(problem);
    m_form->problem->setVisible(!problem.isEmpty());
}

ExportFormat ExportDialog::format() const
{
    return m_purpose == ExportPurpose::printer ? ExportFormat::pdf
                                               : ExportFormat(m_form->format->currentData().toInt());
}

std::vector<ConstellationId> ExportDialog::chosen() const
{
    std::vector<ConstellationId> ids;
    for (int row = 0; row < m_form->constellations->count(); ++row) {
        const QListWidgetItem* item = m_form->constellations->item(row);
        if (item->checkState() == Qt::Checked)
            ids.push_back(ConstellationId{item->data(Qt::UserRole).toLongLong()});
    }
    // What it is compared with, or leads away from, need not be the upper one.
    const auto first = std::find(ids.begin(), ids.end(), m_first);
    if (first != ids.end())
        std::rotate(ids.begin(), first, first + 1);
    return ids;
}

ExportContent ExportDialog::content() const
{
    ExportContent content = chosenContent(*m_form);
    content.chart.fileName = m_document.fileName();
    content.chart.printedOn = QDate::currentDate();
    return content;
}

} // namespace remit
