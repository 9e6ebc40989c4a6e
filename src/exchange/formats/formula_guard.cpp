#include "exchange/formats/formula_guard.h"

namespace remit {

namespace {

bool looksLikeFormula(std::string_view cell)
{
    const auto first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

} // namespace

std::string withFormulaGuard(std::string_view cell)
{
    return (looksLikeFormula(cell) ? "'" : "") + std::string(cell);
}

std::string withoutFormulaGuard(std::string cell)
{
    if (!cell.empty() && cell.front() == '\'' && looksLikeFormula(cell))
        cell.erase(0, 1);
    return cell;
}

} // namespace remit
