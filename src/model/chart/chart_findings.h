#pragma once

#include "advisor/check_texts.h"
#include "analysis/checker/chart_checker.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <set>

namespace remit {

class PlanDocument;

/// Tells the date, ISO 8601.
using Today = std::function<std::string()>;
std::string todayByTheSystem();

/// Tells what the checks need to know besides the plan; the day and the working hours of places are added to it.
using Circumstances = std::function<CheckContext()>;

/// The findings of the shown constellation, in words; kept up to date with the plan and the date.
class ChartFindings : public QObject {
    Q_OBJECT

public:
    /// `texts` outlive this.
    /// The circumstances are asked after each change; what they rest on has to follow the plan first.
    ChartFindings(PlanDocument& document, const CheckTexts& texts, ConstellationId constellation, Today today,
                  Circumstances circumstances, QObject* parent = nullptr);
    ~ChartFindings() override;

    PlanDocument& document() const { return m_document; }
    const CheckTexts& texts() const { return m_texts; }
    std::string today() const { return m_date; }
    ConstellationId constellation() const { return m_checker.constellation(); }
    void setConstellation(ConstellationId constellation);
    /// Takes back what ended with the day.
    void followDate();

    const CheckReport& report() const { return m_checker.report(); }
    const FindingCounts& counts() const { return m_checker.counts(); }
    /// "2 to fix, 3 to look at, 1 good to know"; "Nothing to fix" when there is none.
    QString countsText() const;
    /// The weightiest that are not accepted, at most so many.
    std::vector<Finding> weightiest(std::size_t atMost) const;
    /// Those about the row and its cells, or about the role as a column when there is no row; none that are accepted.
    std::vector<Finding> at(ResponsibilityId row, RoleId role) const;

    /// The worst at a row (role 0) or a column (row 0) that is more than good to know.
    std::optional<Severity> markAt(ResponsibilityId row, RoleId role) const;
    /// Those about a seat or a unit, the weightiest first; none that are accepted.
    std::vector<Finding> at(SeatId seat) const;
    std::vector<Finding> at(UnitId unit) const;
    /// Rows with a mark.
    std::set<ResponsibilityId> markedRows() const;
    /// What the mark stands for: "To fix: Nobody answers for it", a line each.
    QString textAt(ResponsibilityId row, RoleId role) const;
    /// The same of any findings.
    QString textOf(const std::vector<Finding>& findings) const;
    /// The worst of them that is neither accepted nor only good to know.
    static std::optional<Severity> worstOf(const std::vector<Finding>& findings);

    QString title(const Finding& finding) const;
    QString sentence(const Finding& finding) const;
    QString fixText(const Fix& fix) const;
    /// A line for each rule that could not be checked.
    QStringList notChecked() const;

signals:
    /// Findings, their counts or their order may be others.
    void changed();
    void marksChanged(const remit::RecheckedParts& parts);

private:
    void follow(const PlanChange& change);
    CheckContext contextNow() const;
    void readClocks();
    void announce(const RecheckedParts& parts);
    const std::vector<Finding>& allAt(ResponsibilityId row, RoleId role) const;

    PlanDocument& m_document;
    const CheckTexts& m_texts;
    Today m_today;
    Circumstances m_circumstances;
    std::string m_date;
    /// Hours of the day in which people at two places work.
    std::map<std::pair<LocationId, LocationId>, double> m_sharedHours;
    /// The clocks of the places for the coming year.
    ZoneTable m_zones;
    ChartChecker m_checker;
};

/// "to fix", "to look at", "good to know".
QString severityWords(Severity severity);
/// "2 to fix, 3 to look at, 1 good to know"; empty when nothing is counted.
QString countsInWords(const FindingCounts& counts);

} // namespace remit
