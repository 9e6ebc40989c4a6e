#include "widgets/exchange/export_choices.h"

#include "analysis/comparison/boundary.h"
#include "core/chart.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "report/pages/named_papers.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/parts/preferences.h"
#include "words/names.h"
#include "words/text.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace remit {

namespace {

/// What of a name fits into the list of constellations, in characters.
constexpr int readableName = 34;
/// Instead of a person in the box of those whose meetings are wanted.
constexpr qlonglong eachPerson = -1;

ConstellationId constellationOf(const QListWidgetItem& item)
{
    return ConstellationId{item.data(Qt::UserRole).toLongLong()};
}

/// Why so many ticked constellations cannot go out as chosen; empty when they can.
QString countObstacle(const ExportContent& wanted, ExportFormat format, std::size_t ticked)
{
    if (wanted.comparison && wanted.transition && !isPainted(format))
        return ExportDialog::tr("A file of this format is the comparison or the transition plan: tick one of them.");
    if (wanted.transition && ticked != 2)
        return ExportDialog::tr("Tick the two constellations of the way: the upper one is where it begins.");
    if (wanted.comparison && (ticked < 2 || ticked > mostComparedOnPaper))
        return ExportDialog::tr("Tick two to four constellations to lay them side by side.");
    if (ticked > 1 && holdsOneChart(format) && !wanted.comparison && !wanted.transition)
        return ExportDialog::tr("A file of this format holds one chart: tick one constellation.");
    if (wanted.boundary && (!wanted.boundaryFirst || wanted.boundaryFirst == wanted.boundarySecond))
        return ExportDialog::tr("A boundary has two different roles.");
    return {};
}

void addConstellation(Ui::ExportDialog& form, const Plan& plan, ConstellationId id, bool isTicked)
{
    const QString name = QString::fromStdString(plan.find<Constellation>(id)->name);
    auto* item = new QListWidgetItem(shortened(name, readableName), form.constellations);
    item->setToolTip(asToolTip(name));
    item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(id.value));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    if (isTicked)
        form.constellations->setCurrentItem(item);
}

/// Where numbers have a decimal comma, spreadsheets expect semicolons: that one comes first.
void fillSeparators(QComboBox& box)
{
    box.addItem(ExportDialog::tr("Commas between cells"), int(','));
    box.insertItem(QLocale().decimalPoint() == QLatin1String(",") ? 0 : 1, ExportDialog::tr("Semicolons between cells"),
                   int(';'));
    box.addItem(ExportDialog::tr("Tabs between cells"), int('\t'));
}

/// What only some formats have is not there for others.
void showChoices(Ui::ExportDialog& form, ExportFormat format)
{
    const bool pages = format == ExportFormat::pdf;
    form.calendarPeople->setVisible(format == ExportFormat::calendar);
    form.separator->setVisible(format == ExportFormat::csv);
    form.byteOrderMark->setVisible(format == ExportFormat::csv);
    for (QComboBox* box : {form.boundaryFirst, form.boundarySecond})
        box->setVisible(pages && form.boundary->isChecked());
}

} // namespace

void fillChoices(Ui::ExportDialog& form, const Plan& plan, ConstellationId shown)
{
    fillSeparators(*form.separator);
    for (const ConstellationId id : constellationsInOrder(plan))
        addConstellation(form, plan, id, id == shown);
    for (const ExportFormat each : exportFormats())
        form.format->addItem(formatName(each), int(each));
    for (const NamedPaper& each : namedPapers)
        form.paper->addItem(QString::fromLatin1(each.name), int(each.size));
    form.byColumns->addItem(ExportDialog::tr("Columns are roles"), int(ChartColumns::roles));
    form.byColumns->addItem(ExportDialog::tr("Columns are seats"), int(ChartColumns::seats));
    form.byColumns->addItem(ExportDialog::tr("Columns are people"), int(ChartColumns::people));
    form.calendarPeople->addItem(ExportDialog::tr("Everybody's meetings in one file"), qlonglong(0));
    form.calendarPeople->addItem(ExportDialog::tr("A file for each person"), eachPerson);
    for (const PersonId id : peopleInOrder(plan))
        form.calendarPeople->addItem(ExportDialog::tr("Meetings of %1").arg(text(plan.find<Person>(id)->name)),
                                     qlonglong(id.value));
    form.orientation->addItem(ExportDialog::tr("Landscape"), int(QPageLayout::Landscape));
    form.orientation->addItem(ExportDialog::tr("Portrait"), int(QPageLayout::Portrait));
}

void enableChoices(Ui::ExportDialog& form, ExportFormat format)
{
    showChoices(form, format);
    const bool pages = format == ExportFormat::pdf;
    for (QWidget* part : {static_cast<QWidget*>(form.charters), static_cast<QWidget*>(form.seatCharters),
                          static_cast<QWidget*>(form.advice), static_cast<QWidget*>(form.paper),
                          static_cast<QWidget*>(form.orientation), static_cast<QWidget*>(form.fitToWidth),
                          static_cast<QWidget*>(form.author), static_cast<QWidget*>(form.authorLabel)})
        part->setEnabled(pages);
    const bool text = format == ExportFormat::csv;
    const bool table = text || format == ExportFormat::workbook;
    const bool document = format == ExportFormat::markdown || format == ExportFormat::html;
    const bool drawn = isPainted(format);
    for (QCheckBox* tick : {form.chart, form.map, form.blackAndWhite})
        tick->setEnabled(drawn);
    form.byColumns->setEnabled((drawn && form.chart->isChecked()) || document || table);
    for (QCheckBox* tick : {form.notes, form.leftOut, form.hours})
        tick->setEnabled(drawn || document || table);
    for (QCheckBox* tick : {form.sharing, form.openQuestions, form.load})
        tick->setEnabled(drawn || document);
    form.names->setEnabled(drawn || document || table || format == ExportFormat::calendar);
    form.cadence->setEnabled(pages || text);
    form.findings->setEnabled(pages || document);
    form.comparison->setEnabled(drawn || document || table);
    form.transition->setEnabled(pages || text || format == ExportFormat::markdown);
    form.boundary->setEnabled(pages);
    form.constellations->setEnabled(format != ExportFormat::json);
    form.constellationsLabel->setEnabled(format != ExportFormat::json);
    form.contentLabel->setEnabled(drawn || document || table);
    form.pagesLabel->setEnabled(drawn || document || format == ExportFormat::calendar);
    form.paperLabel->setEnabled(drawn);
}

bool addFormerStates(Ui::ExportDialog& form, const Plan& plan, const Plan& withFormer,
                     const std::vector<ConstellationId>& wanted)
{
    bool isAny = false;
    for (const ConstellationId id : wanted) {
        if (plan.find<Constellation>(id) != nullptr || withFormer.find<Constellation>(id) == nullptr)
            continue;
        addConstellation(form, withFormer, id, true);
        isAny = true;
    }
    return isAny;
}

void fillBoundary(Ui::ExportDialog& form, const Plan& plan, ConstellationId constellation)
{
    const auto usual = usualBoundary(plan, constellation);
    const auto fill = [&](QComboBox& box, RoleId otherwise) {
        const QSignalBlocker quiet(box);
        const QVariant before = box.currentData();
        box.clear();
        for (const RoleId role : rolesInOrder(plan, constellation))
            box.addItem(text(fullNameOf(plan, role)), qlonglong(role.value));
        const int kept = before.isValid() ? box.findData(before) : -1;
        box.setCurrentIndex(kept >= 0 ? kept : box.findData(qlonglong(otherwise.value)));
    };
    fill(*form.boundaryFirst, usual ? usual->first : RoleId());
    fill(*form.boundarySecond, usual ? usual->second : RoleId());
}

QString obstacleFor(const ExportContent& wanted, ExportFormat format, std::size_t ticked)
{
    if (QString tooMany = countObstacle(wanted, format, ticked); !tooMany.isEmpty())
        return tooMany;
    if (isPicture(format) && wanted.chartPages == wanted.map && !wanted.comparison)
        return ExportDialog::tr("A picture shows the chart or the map: tick one of them.");
    const bool hasPages
        = std::any_of(std::begin(documentParts), std::end(documentParts), [&](const DocumentPart& part) {
              return part.wanted != &ExportContent::hours && wanted.*part.wanted;
          });
    return format == ExportFormat::pdf && !hasPages ? ExportDialog::tr("Tick the pages that are wanted.") : QString();
}

ExportContent chosenContent(const Ui::ExportDialog& form)
{
    ExportContent content;
    ChartOptions& chart = content.chart;
    chart.notes = form.notes->isChecked();
    chart.sharing = form.sharing->isChecked();
    chart.openQuestions = form.openQuestions->isChecked();
    chart.leftOut = form.leftOut->isChecked();
    chart.names = form.names->isChecked();
    for (const DocumentPart& part : documentParts) {
        for (const ExportTick& tick : exportTicks) {
            if (qstrcmp(part.name, tick.name) == 0)
                content.*part.wanted = (form.*tick.box)->isChecked();
        }
    }
    content.comparison = content.comparison && form.comparison->isEnabled();
    content.transition = content.transition && form.transition->isEnabled();
    content.boundary = content.boundary && form.boundary->isEnabled();
    content.boundaryFirst = RoleId{form.boundaryFirst->currentData().toLongLong()};
    content.boundarySecond = RoleId{form.boundarySecond->currentData().toLongLong()};
    const qlonglong whose = form.calendarPeople->currentData().toLongLong();
    content.calendarForEach = whose == eachPerson;
    content.calendarOf = content.calendarForEach ? PersonId() : PersonId{whose};
    content.columns = ChartColumns(form.byColumns->currentData().toInt());
    content.inks = form.blackAndWhite->isChecked() ? PageInks::blackAndWhite : PageInks::colors;
    content.author = form.author->text();
    content.separator = char(form.separator->currentData().toInt());
    content.byteOrderMark = form.byteOrderMark->isChecked();
    content.paper.size = QPageSize::PageSizeId(form.paper->currentData().toInt());
    content.paper.orientation = QPageLayout::Orientation(form.orientation->currentData().toInt());
    content.paper.fitToWidth = form.fitToWidth->isChecked();
    return content;
}

void tickPages(Ui::ExportDialog& form, const QString& part)
{
    form.format->setCurrentIndex(form.format->findData(int(ExportFormat::pdf)));
    for (const ExportTick& tick : exportTicks) {
        for (const DocumentPart& each : documentParts) {
            if (qstrcmp(each.name, tick.name) == 0 && each.wanted != &ExportContent::hours
                && each.wanted != &ExportContent::load)
                (form.*tick.box)->setChecked(part == QLatin1String(each.name));
        }
    }
}

void tickConstellations(Ui::ExportDialog& form, const std::vector<ConstellationId>& wanted)
{
    for (int row = 0; row < form.constellations->count(); ++row) {
        QListWidgetItem* item = form.constellations->item(row);
        const bool isWanted = std::find(wanted.begin(), wanted.end(), constellationOf(*item)) != wanted.end();
        item->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<ConstellationId> tickedConstellations(const Ui::ExportDialog& form, ConstellationId first)
{
    std::vector<ConstellationId> ids;
    for (int row = 0; row < form.constellations->count(); ++row) {
        const QListWidgetItem* item = form.constellations->item(row);
        if (item->checkState() == Qt::Checked)
            ids.push_back(constellationOf(*item));
    }
    std::stable_partition(ids.begin(), ids.end(), [first](ConstellationId each) { return each == first; });
    return ids;
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
