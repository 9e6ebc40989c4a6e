#pragma once

#include "report/pages/page.h"

#include <string>
#include <vector>

namespace remit {

/// Pages without what comes again, which a PDF then holds once.
struct StampedPages {
    /// Content of a page before and behind its own: "/S0 Do" draws the first stamp, after a move in whole units
    /// (print_fonts.h).
    struct Calls {
        std::string under;
        std::string over;
    };

    std::vector<PageLayout> pages;
    /// One for each of `pages`.
    std::vector<Calls> calls;
    std::vector<PageLayout> stamps;
};

/// Makes stamps of chips that look alike, and of lines and texts that stand on the same pages: heads, legends, columns,
/// the titles of a chart that is wider than a page.
StampedPages stamped(std::vector<PageLayout> pages);

} // namespace remit
