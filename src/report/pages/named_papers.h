#pragma once

#include <QPageSize>

namespace remit {

struct NamedPaper {
    const char* name;
    QPageSize::PageSizeId size;
};

/// The sizes that are offered, in their order.
inline constexpr NamedPaper namedPapers[] = {{"A4", QPageSize::A4},
                                             {"A3", QPageSize::A3},
                                             {"A5", QPageSize::A5},
                                             {"Letter", QPageSize::Letter},
                                             {"Legal", QPageSize::Legal}};

} // namespace remit
