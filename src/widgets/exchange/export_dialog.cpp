#include "widgets/exchange/export_dialog.h"

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "report/pages/named_papers.h"
#include "ui_export_dialog.h"
#include "widgets/parts/preferences.h"
#include "widgets/parts/prompts.h"
#include "words/names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace remit {

namespace {

constexpr int previewDelay = 120; // milliseconds
/// What of a name fits into the list of constellations, in characters.
constexpr int readableName = 34;

struct Tick {
    const char* name;
    QCheckBox* Ui::ExportDialog::*box;
    bool usually;
};

constexpr Tick ticks[] = {
    {"fitToWidth", &Ui::ExportDialog::fitToWidth, false},
    {"blackAndWhite", &Ui::ExportDialog::blackAndWhite, false},
    {"notes", &Ui::ExportDialog::notes, true},
    {"sharing", &Ui::ExportDialog::sharing, true},
    {"openQuestions", &Ui::ExportDialog::openQuestions, true},
    {"leftOut", &Ui::ExportDialog::leftOut, true},
    {"names", &Ui::ExportDialog::names, true},
    {"hours", &Ui::ExportDialog::hours, false},
    {"load", &Ui::ExportDialog::load, false},
    {"charters", &Ui::ExportDialog::charters, false},
    {"findings", &Ui::ExportDialog::findings, false},
    {"openWhenDone", &Ui::ExportDialog::openWhenDone, true},
};

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
    for (QComboBox* box : {m_form->paper, m_form->orientation})
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
    m_form->orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_form->orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
}

void ExportDialog::recall()
{
    for (const Tick& tick : ticks)
        (m_form.get()->*tick.box)->setChecked(m_preferences.exportChoice(tick.name, tick.usually).toBool());
    const auto choose = [this](QComboBox& box, const char* name, int usually) {
        box.setCurrentIndex(std::max(0, box.findData(m_preferences.exportChoice(name, usually).toInt())));
    };
    choose(*m_form->paper, "paper", int(QPageSize::A4));
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
    for (const Tick& tick : ticks)
        m_preferences.setExportChoice(tick.name, (m_form.get()->*tick.box)->isChecked());
    m_preferences.setExportChoice("paper", m_form->paper->currentData());
    m_preferences.setExportChoice("orientation", m_form->orientation->currentData());
    if (m_purpose == ExportPurpose::printer)
        return;
    m_preferences.setExportChoice("format", formatSuffix(format()));
    m_preferences.setExportChoice("folder", QFileInfo(m_form->target->text()).absolutePath());
    m_preferences.setAuthorName(m_form->author->text());
}

void ExportDialog::connectChoices()
{
    const auto look = [this] {
        check();
        m_previewSoon.start();
    };
    for (const Tick& tick : ticks) {
        if (tick.box != &Ui::ExportDialog::openWhenDone)
            connect(m_form.get()->*tick.box, &QCheckBox::toggled, this, look);
    }
    connect(m_form->constellations, &QListWidget::itemChanged, this, look);
    connect(m_form->paper, &QComboBox::currentIndexChanged, this, look);
    connect(m_form->orientation, &QComboBox::currentIndexChanged, this, look);
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

/// What does not apply to the format is greyed, and so is the word above it.
void ExportDialog::offerChoices()
{
    const bool pages = format() == ExportFormat::pdf;
    for (QWidget* part : {static_cast<QWidget*>(m_form->charters), static_cast<QWidget*>(m_form->paper),
                          static_cast<QWidget*>(m_form->orientation), static_cast<QWidget*>(m_form->fitToWidth),
                          static_cast<QWidget*>(m_form->author), static_cast<QWidget*>(m_form->authorLabel)})
        part->setEnabled(pages);
    const bool table = format() == ExportFormat::csv;
    const bool document = format() == ExportFormat::markdown || format() == ExportFormat::html;
    const bool drawn = !isText(format());
    m_form->blackAndWhite->setEnabled(drawn);
    for (QCheckBox* tick : {m_form->notes, m_form->leftOut, m_form->hours})
        tick->setEnabled(drawn || document || table);
    for (QCheckBox* tick : {m_form->sharing, m_form->openQuestions, m_form->names, m_form->load})
        tick->setEnabled(drawn || document);
    m_form->findings->setEnabled(pages || document);
    m_form->constellations->setEnabled(format() != ExportFormat::json);
    m_form->constellationsLabel->setEnabled(format() != ExportFormat::json);
    m_form->contentLabel->setEnabled(drawn || document || table);
    m_form->pagesLabel->setEnabled(pages || document);
    m_form->paperLabel->setEnabled(drawn);
}

void ExportDialog::check()
{
    offerChoices();
    const auto count = chosen().size();
    const bool tooMany = count > 1 && holdsOneChart(format());
    const bool named = m_purpose == ExportPurpose::printer || !m_form->target->text().trimmed().isEmpty();
    m_form->exportButton->setEnabled(named && !m_busy && !tooMany && (count > 0 || format() == ExportFormat::json));
    if (tooMany)
        m_form->problem->setText(tr("A file of this format holds one chart: tick one constellation."));
    m_form->problem->setVisible(tooMany);
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
    return ids;
}

ExportContent ExportDialog::content() const
{
    ExportContent content;
    ChartOptions& chart = content.chart;
    chart.notes = m_form->notes->isChecked();
    chart.sharing = m_form->sharing->isChecked();
    chart.openQuestions = m_form->openQuestions->isChecked();
    chart.leftOut = m_form->leftOut->isChecked();
    chart.names = m_form->names->isChecked();
    chart.fileName = m_document.fileName();
    chart.printedOn = QDate::currentDate();
    for (const DocumentPart& part : documentParts) {
        for (const Tick& tick : ticks) {
            if (qstrcmp(part.name, tick.name) == 0)
                content.*part.wanted = (m_form.get()->*tick.box)->isChecked();
        }
    }
    content.inks = m_form->blackAndWhite->isChecked() ? PageInks::blackAndWhite : PageInks::colors;
    content.author = m_form->author->text();
    content.paper.size = QPageSize::PageSizeId(m_form->paper->currentData().toInt());
    content.paper.orientation = QPageLayout::Orientation(m_form->orientation->currentData().toInt());
    content.paper.fitToWidth = m_form->fitToWidth->isChecked();
    return content;
}

ExportContent pictureChoices(const Preferences& preferences)
{
    const auto isTicked = [&](const char* name) { return preferences.exportChoice(name, true).toBool(); };
    ExportContent content;
    content.chart.notes = isTicked("notes");
    content.chart.sharing = isTicked("sharing");
    content.chart.openQuestions = isTicked("openQuestions");
    content.chart.leftOut = isTicked("leftOut");
    content.chart.names = isTicked("names");
    return content;
}

} // namespace remit
