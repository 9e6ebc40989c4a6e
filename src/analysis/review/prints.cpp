#include "analysis/review/prints.h"

#include "core/rows_of.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace remit {

namespace {

/// Adds up to the same text for the same values in the same order (FNV-1a, 64 bits).
class Print {
public:
    void add(std::string_view text)
    {
        for (const char each : text)
            add(static_cast<unsigned char>(each));
        add(separator);
    }
    void add(double value)
    {
        std::array<char, 32> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
        add(std::string_view(text.data(), static_cast<std::size_t>(end - text.data())));
    }
    template <class Tag> void add(Id<Tag> id) { add(std::string_view(std::to_string(id.value))); }
    template <class Value> void add(const std::optional<Value>& value)
    {
        if (value)
            add(*value);
        else
            add(std::string_view());
    }
    std::string text() const
    {
        constexpr int sixteen = 16;
        std::array<char, sixteen> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), m_sum, sixteen).ptr;
        return {digits.data(), end};
    }

private:
    static constexpr unsigned char separator = 0xff;
    void add(unsigned char byte)
    {
        constexpr std::uint64_t prime = 1099511628211U;
        m_sum = (m_sum ^ byte) * prime;
    }

    std::uint64_t m_sum = 14695981039346656037U;
};

std::string seatsPrint(const Plan& plan, ConstellationId constellation)
{
    Print print;
    for (const Seat& seat : eachOf<Seat>(plan, constellation)) {
        print.add(seat.seat);
        print.add(seat.fte);
        print.add(seat.manager);
        print.add(seat.deputy);
        print.add(seat.location);
    }
    for (const SeatRole& hat : eachOf<SeatRole>(plan, constellation)) {
        print.add(hat.seat);
        print.add(hat.role);
    }
    return print.text();
}

std::string peoplePrint(const Plan& plan, ConstellationId constellation)
{
    Print print;
    for (const Seat& seat : eachOf<Seat>(plan, constellation)) {
        print.add(seat.seat);
        print.add(seat.person);
    }
    return print.text();
}

std::string teamsPrint(const Plan& plan, ConstellationId constellation)
{
    Print print;
    for (const ConstellationUnit& use : eachOf<ConstellationUnit>(plan, constellation)) {
        print.add(use.unit);
        print.add(use.developers);
        print.add(use.markets);
        print.add(use.product);
        print.add(use.location);
    }
    for (const SeatUnit& served : eachOf<SeatUnit>(plan, constellation)) {
        print.add(served.seat);
        print.add(served.unit);
    }
    return print.text();
}

std::vector<std::string_view> partsOf(std::string_view print)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= print.size();) {
        const std::size_t end = std::min(print.find(' ', at), print.size());
        parts.push_back(print.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// The row as the edit leaves it, or null.
const Constellation* lastPut(const Edit& edit, ConstellationId constellation)
{
    const Constellation* last = nullptr;
    for (const auto& step : edit.steps<Constellation>()) {
        const auto* row = std::get_if<Constellation>(&step);
        last = row != nullptr && row->id == constellation ? row : last;
    }
    return last;
}

} // namespace

std::string seatingPrint(const Plan& plan, ConstellationId constellation)
{
    return seatsPrint(plan, constellation) + ' ' + peoplePrint(plan, constellation) + ' '
        + teamsPrint(plan, constellation);
}

SeatingChange changeBetween(const std::string& onePrint, const std::string& otherPrint)
{
    constexpr std::size_t kinds = 3;
    const std::vector<std::string_view> one = partsOf(onePrint);
    const std::vector<std::string_view> other = partsOf(otherPrint);
    if (one.size() != kinds || other.size() != kinds)
        return onePrint == otherPrint ? SeatingChange{} : SeatingChange{true, true, true};
    return {one[0] != other[0], one[1] != other[1], one[2] != other[2]};
}

std::string chartPrint(const Plan& plan, ConstellationId constellation)
{
    Print print;
    for (const ChartRow& row : eachOf<ChartRow>(plan, constellation)) {
        print.add(row.responsibility);
        print.add(wordFor(row.sharing));
        print.add(row.chosenRole);
        print.add(row.leftOut ? 1.0 : 0.0);
    }
    for (const Assignment& cell : eachOf<Assignment>(plan, constellation)) {
        print.add(cell.responsibility);
        print.add(cell.role);
        print.add(cell.letters);
    }
    return print.text();
}

Edit markReviewed(const Plan& plan, ConstellationId constellation, const std::string& day, Edit edit)
{
    const Constellation* found = lastPut(edit, constellation);
    found = found != nullptr ? found : plan.find<Constellation>(constellation);
    if (found == nullptr)
        return edit;
    Constellation row = *found;
    row.reviewedOn = day;
    row.reviewedPrint = seatingPrint(plan, constellation);
    if (!(row == *found))
        edit.put(std::move(row));
    return edit;
}

Edit markTemplate(const Plan& plan, ConstellationId constellation, const std::string& key, Edit edit)
{
    const Constellation* made = lastPut(edit, constellation);
    if (made == nullptr)
        return edit;
    Constellation row = *made;
    Plan after = plan;
    apply(edit, after);
    row.templateKey = key;
    row.templatePrint = chartPrint(after, constellation);
    edit.put(std::move(row));
    return edit;
}

Edit markCreated(ConstellationId constellation, const std::string& day, Edit edit)
{
    if (const Constellation* made = lastPut(edit, constellation)) {
        Constellation row = *made;
        row.createdOn = day;
        edit.put(std::move(row));
    }
    return edit;
}

} // namespace remit
