#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

/// What a ZIP archive says it holds, without unpacking anything.
struct ZipListing {
    /// Names and unpacked sizes.
    std::map<std::string, std::uint64_t> entries;
    std::uint64_t unpackedBytes = 0;

    bool has(const std::string& name) const { return entries.contains(name); }
    /// Whether an entry's name starts like this: a folder.
    bool hasFolder(const std::string& name) const
    {
        const auto found = entries.lower_bound(name);
        return found != entries.end() && found->first.starts_with(name);
    }
};

/// Nothing when the archive's list of contents is damaged or missing.
std::optional<ZipListing> zipListing(std::string_view bytes);

} // namespace remit
