#include "widgets/cells/painted_cells.h"

#include <algorithm>

namespace remit {

LetterMarks PaintedCells::applied(LetterMarks marks) const
{
    const auto held
        = std::find_if(marks.begin(), marks.end(), [&](const LetterMark& each) { return each.letter == mark.letter; });
    if (takes && held != marks.end())
        marks.erase(held);
    else if (!takes && held == marks.end())
        marks.push_back(mark);
    return marks;
}

} // namespace remit
