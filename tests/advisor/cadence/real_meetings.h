#pragma once

#include "advisor/cadence/meeting_catalogue.h"
#include "advisor/resource_files.h"

namespace remit::test {

inline const MeetingCatalogue& theMeetings()
{
    static const Result<MeetingCatalogue> catalogue = readMeetingCatalogue(readResource);
    if (!catalogue)
        FAIL(catalogue.error().message);
    return *catalogue;
}

} // namespace remit::test
