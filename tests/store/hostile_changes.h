#pragma once

#include "store/tables/sqlite.h"

#include <random>
#include <string>

/// What somebody may have done to the history of a plan.
namespace remit::test {

/// The bytes with a few of them changed, taken out, put in or cut off.
inline std::string damaged(std::string bytes, std::mt19937_64& random)
{
    constexpr const char* telling = "\x00\x01\x7F\x80\xFF";
    for (int times = 1 << random() % 4; times > 0 && !bytes.empty(); --times) {
        const std::size_t at = random() % bytes.size();
        switch (random() % 5) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 << random() % 8));
            break;
        case 1:
            bytes[at] = telling[random() % 5];
            break;
        case 2:
            bytes.erase(at, 1 + random() % 40);
            break;
        case 3:
            bytes.insert(at, 1 + random() % 20, static_cast<char>(random()));
            break;
        default:
            bytes.resize(at);
        }
    }
    return bytes;
}

/// The changeset of the newest entry.
inline std::string newestChangeset(const std::string& path)
{
    Database db(path, SQLITE_OPEN_READONLY);
    return db.text("SELECT changeset FROM history ORDER BY id DESC LIMIT 1");
}

inline void replaceNewestChangeset(const std::string& path, std::string_view bytes)
{
    Database db(path, SQLITE_OPEN_READWRITE);
    Statement update(db.handle(), "UPDATE history SET changeset = ?1 WHERE id = (SELECT max(id) FROM history)");
    update.bindBlob(1, std::as_bytes(std::span(bytes)));
    update.run();
}

} // namespace remit::test
