#pragma once

#include "analysis/checks/read_chart.h"
#include "core/letters.h"

#include <optional>
#include <string>

namespace remit {

/// Finds and changes letters of one scheme by what they mean. Used inside analysis only.
class SchemeLetters {
public:
    explicit SchemeLetters(std::vector<Letter> scheme);

    /// The letter that says this most plainly and nothing of `without`; none when the scheme has no such letter.
    std::optional<std::string> letterFor(Involvement involvement, Involvements without = {}) const;
    Involvements meaningOf(std::string_view letters) const { return m_reader.read(letters).involvements; }
    /// The letters whose meaning `keeps` accepts, in the order of strength.
    template <class Keeps> std::string only(std::string_view letters, Keeps keeps) const
    {
        std::string kept;
        for (const std::string& each : characters(letters)) {
            if (keeps(meaningOf(each)))
                kept += each;
        }
        return inOrderOfStrength(kept, m_scheme);
    }
    std::string with(std::string_view letters, const std::string& letter) const
    {
        return inOrderOfStrength(std::string(letters) + letter, m_scheme);
    }

private:
    std::vector<Letter> m_scheme;
    SchemeReader m_reader;
};

} // namespace remit
