#include "widgets/export_dialog.h"

#include "core/chart.h"
#include "model/plan_document.h"
#include "report/pdf_export.h"
#include "ui_export_dialog.h"
#include "widgets/preferences.h"
#include "widgets/prompts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace remit {

namespace {

struct Tick {
    const char* name;
    QCheckBox* Ui::ExportDialog::*box;
    bool usually;
};

constexpr Tick ticks[] = {
    {"fitToWidth", &Ui::ExportDialog::fitToWidth, false}, {"notes", &Ui::ExportDialog::notes, true},
    {"sharing", &Ui::ExportDialog::sharing, true},        {"openQuestions", &Ui::ExportDialog::openQuestions, true},
    {"leftOut", &Ui::ExportDialog::leftOut, true},        {"openWhenDone", &Ui::ExportDialog::openWhenDone, true},
};

} // namespace

ExportDialog::ExportDialog(const PlanDocument& document, ConstellationId shown, Preferences& preferences,
                           Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_form(std::make_unique<Ui::ExportDialog>())
{
    m_form->setupUi(this);
    m_form->heading->setProperty("part", "subheading");
    m_form->problem->setProperty("part", "problem");
    m_form->problem->hide();
    for (QLabel* label : {m_form->constellationsLabel, m_form->authorLabel, m_form->paperLabel, m_form->contentLabel,
                          m_form->targetLabel})
        label->setProperty("part", "section");
    const std::pair<const char*, QPageSize::PageSizeId> sizes[] = {{"A4", QPageSize::A4},
                                                                   {"A3", QPageSize::A3},
                                                                   {"A5", QPageSize::A5},
                                                                   {"Letter", QPageSize::Letter},
                                                                   {"Legal", QPageSize::Legal}};
    for (const auto& size : sizes)
        m_form->paper->addItem(QString::fromLatin1(size.first), int(size.second));
    m_form->orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_form->orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    fillConstellations(shown);
    recall();
    connect(m_form->constellations, &QListWidget::itemChanged, this, &ExportDialog::check);
    connect(m_form->target, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_form->browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_form->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form->exportButton, &QPushButton::clicked, this, &ExportDialog::exportNow);
    check();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillConstellations(ConstellationId shown)
{
    const Plan& plan = m_document.plan();
    for (const ConstellationId id : constellationsInOrder(plan)) {
        auto* item
            = new QListWidgetItem(QString::fromStdString(plan.find<Constellation>(id)->name), m_form->constellations);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(id.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(id == shown ? Qt::Checked : Qt::Unchecked);
    }
}

void ExportDialog::recall()
{
    for (const Tick& tick : ticks)
        (m_form.get()->*tick.box)->setChecked(m_preferences.exportChoice(tick.name, tick.usually).toBool());
    const int paper = m_preferences.exportChoice("paper", int(QPageSize::A4)).toInt();
    const int orientation = m_preferences.exportChoice("orientation", int(QPageLayout::Landscape)).toInt();
    m_form->paper->setCurrentIndex(m_form->paper->findData(paper));
    m_form->orientation->setCurrentIndex(m_form->orientation->findData(orientation));
    m_form->author->setText(m_preferences.authorName());
    const QString folder = m_preferences.exportChoice("folder", m_preferences.folder()).toString();
    const QString name = QFileInfo(m_document.path()).completeBaseName() + QStringLiteral(".pdf");
    m_form->target->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
}

void ExportDialog::remember()
{
    for (const Tick& tick : ticks)
        m_preferences.setExportChoice(tick.name, (m_form.get()->*tick.box)->isChecked());
    m_preferences.setExportChoice("paper", m_form->paper->currentData());
    m_preferences.setExportChoice("orientation", m_form->orientation->currentData());
    m_preferences.setExportChoice("folder", QFileInfo(m_form->target->text()).absolutePath());
    m_preferences.setAuthorName(m_form->author->text());
}

void ExportDialog::choosePath()
{
    const auto path = m_prompts.askSavePath(tr("Export to"), m_form->target->text(), tr("PDF (*.pdf)"));
    if (!path || path->isEmpty())
        return;
    m_confirmedPath = *path;
    m_form->target->setText(*path);
}

void ExportDialog::check()
{
    m_form->exportButton->setEnabled(!chosen().empty() && !m_form->target->text().trimmed().isEmpty());
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

ChartOptions ExportDialog::options() const
{
    ChartOptions options;
    options.title = QString::fromUtf8(titleOf(m_document.plan()));
    options.notes = m_form->notes->isChecked();
    options.sharing = m_form->sharing->isChecked();
    options.openQuestions = m_form->openQuestions->isChecked();
    options.leftOut = m_form->leftOut->isChecked();
    options.fileName = m_document.fileName();
    options.printedOn = QDate::currentDate();
    return options;
}

PaperOptions ExportDialog::paper() const
{
    PaperOptions paper;
    paper.size = QPageSize::PageSizeId(m_form->paper->currentData().toInt());
    paper.orientation = QPageLayout::Orientation(m_form->orientation->currentData().toInt());
    paper.fitToWidth = m_form->fitToWidth->isChecked();
    return paper;
}

void ExportDialog::exportNow()
{
    QString path = m_form->target->text().trimmed();
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    if (path != m_confirmedPath && QFileInfo::exists(path)
        && !m_prompts.confirm(tr("Replace “%1”?").arg(QFileInfo(path).fileName()),
                              tr("A file of that name is there already."), tr("Replace")))
        return;
    ReportParts charts;
    for (const ConstellationId id : chosen())
        charts.emplace_back(chartContent(m_document.plan(), id, options()));
    const QString title = options().title;
    const auto outcome = writePdf(path, charts, paper(), {title, m_form->author->text()});
    if (!outcome) {
        m_form->problem->setText(QString::fromStdString(outcome.error().message));
        m_form->problem->show();
        return;
    }
    remember();
    QString message = outcome->pages == 1
        ? tr("1 page is in “%1”.").arg(QDir::toNativeSeparators(path))
        : tr("%1 pages are in “%2”.").arg(outcome->pages).arg(QDir::toNativeSeparators(path));
    if (!outcome->missingCharacters.isEmpty())
        message += tr(" No installed font can draw these characters: %1").arg(outcome->missingCharacters);
    emit exported(message);
    if (m_form->openWhenDone->isChecked())
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    accept();
}

} // namespace remit
