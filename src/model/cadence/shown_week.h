#pragma once

#include "analysis/meetings/sprint.h"
#include "analysis/meetings/troubles.h"
#include "model/cadence/week_hours.h"
#include "words/cadence/week_blocks.h"

#include <QObject>

#include <functional>
#include <optional>

namespace remit {

class PlanChange;
class PlanDocument;
class ShownConstellation;

/// A meeting of a moment is shown as long as this, to be seen at all.
inline constexpr int shortestBlock = 15;

/// Whose meetings are shown: those of a team, or of a seat; of everybody where both are 0, perhaps with a column of
/// each day for each team.
struct WeekFilter {
    UnitId team;
    SeatId seat;
    bool teamsApart = false;

    bool isOn() const { return team || seat; }
    friend bool operator==(const WeekFilter&, const WeekFilter&) = default;
};

/// Of each day, for the meetings of a team; its short name is without the words with which all of them begin.
struct WeekColumn {
    QString name;
    QString shortName;
};

/// One week of a sprint of the shown constellation: its meetings with their places; kept up to date with the document.
class ShownWeek : public QObject {
    Q_OBJECT

public:
    /// `today` tells the date, ISO 8601: the week of that day is shown first.
    ShownWeek(PlanDocument& document, const ShownConstellation& shown, std::function<std::string()> today,
              QObject* parent = nullptr);

    PlanDocument& document() const { return m_document; }
    const Plan& plan() const;
    ConstellationId constellation() const;
    const Sprint& sprint() const { return m_sprint; }
    const ZoneTable& zones() const { return m_zones; }
    Date today() const;

    /// From 0, in the sprint.
    int week() const { return m_week; }
    void showWeek(int week);
    /// Shows the week that the day is in.
    void showDay(Date day);
    Date sprintMonday() const { return m_sprintMonday; }
    /// Of the shown week.
    Date monday() const { return m_sprintMonday + std::chrono::days(7 * m_week); }
    const WeekFilter& filter() const { return m_filter; }
    void setFilter(const WeekFilter& filter);

    /// Side by side where they overlap.
    const std::vector<WeekBlock>& blocks() const { return m_blocks; }
    /// None while teams are not apart.
    const std::vector<WeekColumn>& columns() const { return m_columns; }
    const std::vector<HourAxis>& axes() const { return m_axes; }
    const std::vector<HatchedTime>& hatched() const { return m_hatched; }
    /// Whole hours: those of the leading place, and what meetings need.
    Minutes hours() const { return m_hours; }
    /// 5, or more where somebody meets on a weekend.
    int days() const { return m_days; }
    /// The name of a holiday on that day of the week, for all or at a place.
    QString holidayOn(int day) const;

    bool isEmpty() const;
    /// Those that need a time and have none, or too few; all of them, whatever the filter.
    const std::vector<MeetingId>& unplaced() const { return m_unplaced; }
    /// In the weeks from the sprint's first on, at least a month of them; of rarer meetings also clashes later in the
    /// year, each once.
    const std::vector<Trouble>& troubles() const { return m_troubles; }
    /// "12 meetings · no clashes · all inside the hours of those who come: Berlin 9–18 and Lisbon 9–18"
    QString summary() const;
    /// A meeting's name, who comes, when by the clock of each place, and what does not work.
    QString toolTipOf(const WeekBlock& block) const;
    /// What is to be heard of it.
    QString sentenceOf(const WeekBlock& block) const;
    /// -1 where it is not shown.
    int indexOf(MeetingId meeting, MeetingSlotId slot) const;

signals:
    void changed();

private:
    void follow(const PlanChange& change);
    void read();
    void readPlaces();
    void addRareClashes(Date from);
    void readMeetings();
    void addBlocks(const Meeting& meeting, const std::vector<Participant>& participants);
    void arrange();
    bool isShown(const Meeting& meeting, const std::vector<Participant>& participants) const;

    PlanDocument& m_document;
    const ShownConstellation& m_shown;
    std::function<std::string()> m_today;
    Sprint m_sprint;
    Date m_sprintMonday;
    int m_week = 0;
    WeekFilter m_filter;
    ZoneTable m_zones;
    std::vector<WeekBlock> m_blocks;
    std::vector<WeekColumn> m_columns;
    std::vector<HourAxis> m_axes;
    std::vector<HatchedTime> m_hatched;
    Minutes m_hours;
    int m_days = 5;
    std::vector<MeetingId> m_unplaced;
    std::vector<Trouble> m_troubles;
};

/// Whether a change may show in a calendar.
bool touchesCadence(const PlanChange& change);

} // namespace remit
