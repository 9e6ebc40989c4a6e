#include "analysis/checks/waivers.h"

namespace remit {

namespace {

template <class Row> std::optional<Acceptance> acceptanceOf(const Row* row)
{
    return row != nullptr ? std::optional(Acceptance{row->reason, row->author, row->until}) : std::nullopt;
}

Waiver::Key keyOf(const Finding& finding)
{
    return {finding.constellation, finding.rule, finding.responsibility, finding.role};
}

SubjectWaiver::Key subjectKeyOf(const Finding& finding)
{
    return {finding.constellation, finding.rule, finding.seat, finding.unit, finding.location};
}

MeetingWaiver::Key meetingKeyOf(const Finding& finding)
{
    return {finding.constellation, finding.rule, finding.meeting};
}

} // namespace

std::optional<Acceptance> waiverOf(const Plan& plan, const Finding& finding)
{
    if (finding.meeting)
        return acceptanceOf(plan.find<MeetingWaiver>(meetingKeyOf(finding)));
    return finding.isOfOrganisation() ? acceptanceOf(plan.find<SubjectWaiver>(subjectKeyOf(finding)))
                                      : acceptanceOf(plan.find<Waiver>(keyOf(finding)));
}

bool holds(const Acceptance& acceptance, std::string_view today)
{
    return acceptance.until.empty() || today <= acceptance.until;
}

Edit accept(const Finding& finding, std::string_view reason, std::string_view author, std::string_view until)
{
    Edit edit;
    if (finding.meeting)
        edit.put(MeetingWaiver{finding.constellation, finding.rule, finding.meeting, std::string(reason),
                               std::string(author), std::string(until)});
    else if (finding.isOfOrganisation())
        edit.put(SubjectWaiver{finding.constellation, finding.rule, finding.seat, finding.unit, finding.location,
                               std::string(reason), std::string(author), std::string(until)});
    else
        edit.put(Waiver{finding.constellation, finding.rule, finding.responsibility, finding.role, std::string(reason),
                        std::string(author), std::string(until)});
    return edit;
}

Edit takeBack(const Finding& finding)
{
    Edit edit;
    if (finding.meeting)
        edit.remove<MeetingWaiver>(meetingKeyOf(finding));
    else if (finding.isOfOrganisation())
        edit.remove<SubjectWaiver>(subjectKeyOf(finding));
    else
        edit.remove<Waiver>(keyOf(finding));
    return edit;
}

} // namespace remit
