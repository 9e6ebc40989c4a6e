#include "model/chart/typed_title.h"

#include "model/chart/shown_chart.h"
#include "model/steps/area_steps.h"
#include "model/steps/row_steps.h"
#include "words/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

namespace {

struct TypedTitleWords {
    Q_DECLARE_TR_FUNCTIONS(remit::TypedTitle)
};

template <class Row> bool isTwice(const Plan& plan, std::string Row::*name, const std::string& title)
{
    const auto& rows = plan.all<Row>();
    return std::count_if(rows.begin(), rows.end(), [&](const auto& each) { return each.second.*name == title; }) > 1;
}

} // namespace

Step stepOfTitle(const Plan& plan, const ShownChart& shown, int row, const Name& typed, ResponsibilityId added)
{
    const ChartEntry& entry = shown.rows().at(std::size_t(row));
    if (entry.kind == ChartRowKind::band)
        return steps::renameArea(plan, *entry.area, typed);
    if (entry.kind == ChartRowKind::responsibility)
        return steps::renameResponsibility(plan, entry.responsibility, typed);
    const DraftPlace place = shown.arranged().placeOfTyped(entry);
    return steps::addResponsibility(plan, shown.constellation(), added, typed, place.area, place.after);
}

QString noticeAbout(const Plan& plan, const Name& title, bool isArea)
{
    if (title.isCut())
        return isArea
            ? TypedTitleWords::tr("The name was cut after %1 characters.").arg(longestName)
            : TypedTitleWords::tr("The title was cut after %1 characters. All of it is kept as the row's description: "
                                  "rest the mouse on the title in the inspector.")
                  .arg(longestName);
    const std::string utf8 = title.text.toStdString();
    constexpr int readable = 60;
    const bool twice = isArea ? isTwice(plan, &Area::name, utf8) : isTwice(plan, &Responsibility::title, utf8);
    return twice ? TypedTitleWords::tr("“%1” is there twice now.").arg(shortened(title.text, readable)) : QString();
}

} // namespace remit
