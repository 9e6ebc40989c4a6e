#pragma once

#include "core/plan.h"
#include "report/content/chart_content.h"
#include "words/cadence/week_blocks.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace remit {

/// Hours by the clock of a place.
struct WeekAxis {
    QString name;
    /// Minutes that its clock is ahead of the leading one.
    int ahead = 0;
};

/// A time of every day outside somebody's hours, in minutes by the leading clock.
struct WeekHatch {
    int from = 0;
    int until = 0;
    /// "before Lisbon hours"
    QString says;
};

/// One week of a sprint as a calendar, before anybody decides where it stands on paper.
struct WeekContent {
    QString title;
    QString subtitle;
    /// What later pages say at their top.
    QString running;
    /// "Mon", from Monday on.
    QStringList days;
    /// The leading place first.
    std::vector<WeekAxis> axes;
    /// Whole hours, in minutes after midnight.
    int from = 0;
    int until = 0;
    std::vector<WeekBlock> blocks;
    std::vector<WeekHatch> hatched;
    /// Those that are in it.
    std::vector<MeetingKind> kinds;
    /// Below the week.
    QStringList remarks;
    QString footer;
};

/// Where somebody of the constellation sits or works for it, the leading location first (0 where none is known).
std::vector<LocationId> placesOfPeople(const Plan& plan, ConstellationId constellation);

/// The weeks of the sprint of the day of printing, one after the other; what is held by months stands in each. None
/// where no meeting has a time.
std::vector<WeekContent> weekContents(const Plan& plan, ConstellationId constellation,
                                      const ChartOptions& options = {});

} // namespace remit
