#include "widgets/exchange/export_choices.h"

#include "analysis/comparison/boundary.h"
#include "core/chart.h"
#include "core/role_names.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/parts/preferences.h"
#include "words/text.h"

#include <QSignalBlocker>

#include <iterator>

namespace remit {

void enableChoices(Ui::ExportDialog& form, ExportFormat format)
{
    const bool pages = format == ExportFormat::pdf;
    for (QWidget* part : {static_cast<QWidget*>(form.charters), static_cast<QWidget*>(form.seatCharters),
                          static_cast<QWidget*>(form.advice), static_cast<QWidget*>(form.paper),
                          static_cast<QWidget*>(form.orientation), static_cast<QWidget*>(form.fitToWidth),
                          static_cast<QWidget*>(form.author), static_cast<QWidget*>(form.authorLabel)})
        part->setEnabled(pages);
    const bool table = format == ExportFormat::csv;
    const bool document = format == ExportFormat::markdown || format == ExportFormat::html;
    const bool drawn = !isText(format);
    for (QCheckBox* tick : {form.chart, form.map, form.blackAndWhite})
        tick->setEnabled(drawn);
    form.byColumns->setEnabled((drawn && form.chart->isChecked()) || document || table);
    for (QCheckBox* tick : {form.notes, form.leftOut, form.hours})
        tick->setEnabled(drawn || document || table);
    for (QCheckBox* tick : {form.sharing, form.openQuestions, form.names, form.load})
        tick->setEnabled(drawn || document);
    form.findings->setEnabled(pages || document);
    form.comparison->setEnabled(drawn || document || table);
    form.transition->setEnabled(pages || table || format == ExportFormat::markdown);
    form.boundary->setEnabled(pages);
    for (QComboBox* box : {form.boundaryFirst, form.boundarySecond})
        box->setVisible(pages && form.boundary->isChecked());
    form.constellations->setEnabled(format != ExportFormat::json);
    form.constellationsLabel->setEnabled(format != ExportFormat::json);
    form.contentLabel->setEnabled(drawn || document || table);
    form.pagesLabel->setEnabled(drawn || document);
    form.paperLabel->setEnabled(drawn);
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

QString countObstacle(const ExportContent& wanted, ExportFormat format, std::size_t ticked)
{
    if (wanted.comparison && wanted.transition && isText(format))
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
    content.columns = ChartColumns(form.byColumns->currentData().toInt());
    content.inks = form.blackAndWhite->isChecked() ? PageInks::blackAndWhite : PageInks::colors;
    content.author = form.author->text();
    content.paper.size = QPageSize::PageSizeId(form.paper->currentData().toInt());
    content.paper.orientation = QPageLayout::Orientation(form.orientation->currentData().toInt());
    content.paper.fitToWidth = form.fitToWidth->isChecked();
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
