#include "analysis/checks/rule_tests.h"

namespace remit {

Finding& FindingSink::add(ResponsibilityId responsibility, RoleId role)
{
    Finding finding;
    finding.rule = m_rule.name;
    finding.severity = m_choice.severity;
    finding.constellation = m_constellation;
    finding.responsibility = responsibility;
    finding.role = role;
    return m_target.emplace_back(std::move(finding));
}

Finding& FindingSink::add(SeatId seat)
{
    Finding& finding = add();
    finding.seat = seat;
    finding.seats = {seat};
    return finding;
}

Finding& FindingSink::add(UnitId unit)
{
    Finding& finding = add();
    finding.unit = unit;
    return finding;
}

Finding& FindingSink::add(LocationId location)
{
    Finding& finding = add();
    finding.location = location;
    return finding;
}

Finding& FindingSink::add(MeetingId meeting)
{
    Finding& finding = add();
    finding.meeting = meeting;
    return finding;
}

double FindingSink::limit(std::string_view name) const
{
    return limitOf(m_rule, m_choice, name);
}

} // namespace remit
