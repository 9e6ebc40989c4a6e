#pragma once

#include "core/words.h"
#include "exchange/recognition/who_what_list.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// What one line says: who, how they share it, and what.
struct WhoWhatLine {
    std::vector<std::string> who;
    Sharing sharing = Sharing::unstated;
    std::string what;
    /// At least one of them was known before.
    bool known = false;
};

/// The line without bullet, number, tick box or Markdown's marks at its start.
std::string withoutBullet(std::string_view line);

/// Reads lines with the help of the roles that are known.
class WhoWhatReader {
public:
    explicit WhoWhatReader(const std::vector<KnownRole>& known);

    /// "PO: write stories", "PO and PM - ...", "PM or PO shows ...", "write stories - PO".
    std::optional<WhoWhatLine> read(const std::string& line) const;
    /// Several roles by their names; empty unless each is a known role.
    WhoWhatLine knownRolesIn(std::string_view names) const;

private:
    WhoWhatLine rolesIn(std::string_view names, bool knownOnly) const;
    std::optional<WhoWhatLine> withSeparator(const std::string& line) const;
    std::optional<WhoWhatLine> withLeadingRole(const std::string& line) const;
    const std::string* roleNamed(std::string_view name) const;
    /// The length of the role's name at the start of the text; 0 when there is none.
    std::size_t roleAtStart(std::string_view text) const;

    /// Folded names and short names, to the name a chart uses.
    std::map<std::string, std::string> m_roles;
    /// Names that may open a line without anything between them and the rest, longest first.
    std::vector<std::string> m_openers;
};

} // namespace remit
