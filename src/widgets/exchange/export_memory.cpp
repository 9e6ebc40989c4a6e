#include "widgets/exchange/export_memory.h"

#include "widgets/exchange/export_choices.h"
#include "widgets/parts/preferences.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace remit {

namespace {

/// A box to choose from by the name under which it is remembered, and what it usually shows.
struct ExportBox {
    const char* name;
    QComboBox* Ui::ExportDialog::*box;
    int usually;
};

/// None of the separators: the first of the box, which is that of the country.
constexpr int usualSeparator = 0;

constexpr ExportBox boxes[] = {{"paper", &Ui::ExportDialog::paper, int(QPageSize::A4)},
                               {"separator", &Ui::ExportDialog::separator, usualSeparator},
                               {"columns", &Ui::ExportDialog::byColumns, int(ChartColumns::roles)},
                               {"orientation", &Ui::ExportDialog::orientation, int(QPageLayout::Landscape)}};

/// What several constellations are needed for would stand in the way of the next chart.
bool needsSeveral(const ExportTick& tick)
{
    return tick.box == &Ui::ExportDialog::comparison || tick.box == &Ui::ExportDialog::transition;
}

bool isPage(const ExportTick& tick)
{
    return std::any_of(std::begin(documentParts), std::end(documentParts),
                       [&](const DocumentPart& part) { return qstrcmp(part.name, tick.name) == 0; });
}

} // namespace

void recallChoices(Ui::ExportDialog& form, const Preferences& preferences)
{
    for (const ExportTick& tick : exportTicks)
        (form.*tick.box)->setChecked(preferences.exportChoice(tick.name, tick.usually).toBool());
    for (const ExportBox& each : boxes) {
        QComboBox& box = *(form.*each.box);
        box.setCurrentIndex(std::max(0, box.findData(preferences.exportChoice(each.name, each.usually).toInt())));
    }
}

void rememberChoices(const Ui::ExportDialog& form, Preferences& preferences, bool pagesOnce)
{
    for (const ExportTick& tick : exportTicks) {
        if (!needsSeveral(tick) && (!pagesOnce || !isPage(tick)))
            preferences.setExportChoice(tick.name, (form.*tick.box)->isChecked());
    }
    for (const ExportBox& each : boxes)
        preferences.setExportChoice(each.name, (form.*each.box)->currentData());
}

void recallFile(Ui::ExportDialog& form, const Preferences& preferences)
{
    const QString wanted = preferences.exportChoice("format", QStringLiteral("pdf")).toString();
    for (const ExportFormat each : exportFormats()) {
        if (formatSuffix(each) == wanted)
            form.format->setCurrentIndex(form.format->findData(int(each)));
    }
    form.author->setText(preferences.authorName());
}

void rememberFile(const Ui::ExportDialog& form, Preferences& preferences, ExportFormat format)
{
    if (format != ExportFormat::calendar)
        preferences.setExportChoice("format", formatSuffix(format));
    preferences.setExportChoice("folder", QFileInfo(form.target->text()).absolutePath());
    preferences.setAuthorName(form.author->text());
}

} // namespace remit
