#include "core/files/whole_file.h"

#include "support/as_nobody.h"
#include "support/size_limit.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

#include <sys/stat.h>

using namespace remit;
namespace fs = std::filesystem;

namespace {

/// A folder that goes with the test.
class Folder {
public:
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "remit-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    ~Folder()
    {
        fs::permissions(m_path, fs::perms::owner_all);
        fs::remove_all(m_path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string operator/(const std::string& name) const { return (m_path / name).string(); }
    std::string path() const { return m_path.string(); }
    std::size_t count() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_path), fs::directory_iterator()));
    }

private:
    fs::path m_path;
};

void fill(const std::string& path, const std::string& bytes)
{
    std::ofstream(path) << bytes;
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string failure(const std::string& path)
{
    const auto written = writeWhole(path, "new");
    return written ? std::string() : written.error().message;
}

mode_t modeOf(const std::string& path)
{
    struct stat there { };
    REQUIRE(::stat(path.c_str(), &there) == 0);
    return there.st_mode & 07777;
}

} // namespace

TEST_CASE("a file is there whole, or the old one is, wherever writing stops")
{
    const Folder folder;
    const std::string path = folder / "chart.csv";
    const std::string bytes(5000, 'n');
    for (std::size_t limit = 0; limit < bytes.size(); limit += 97) {
        fill(path, "what was there");
        Result<> written;
        {
            const test::SizeLimit atMost(limit);
            written = writeWhole(path, bytes);
        }
        REQUIRE_FALSE(written);
        CHECK(written.error().message
              == path + " could not be written: the file would be too large. Choose another place or name.");
        CHECK(contentOf(path) == "what was there");
        CHECK(folder.count() == 1);
    }
    const test::SizeLimit atMost(bytes.size());
    CHECK(writeWhole(path, bytes));
    CHECK(contentOf(path) == bytes);
    CHECK(folder.count() == 1);
}

TEST_CASE("what takes nothing says so")
{
    const Folder folder;
    fs::create_symlink("/dev/full", folder / "full.csv");
    CHECK(failure(folder / "full.csv").find("the disk is full") != std::string::npos);
    CHECK(fs::is_symlink(folder / "full.csv"));
    CHECK(failure(folder.path()).find("it is a folder") != std::string::npos);
    CHECK(failure(folder / "none/chart.csv").find("there is no such folder") != std::string::npos);
    CHECK(failure(folder / std::string(300, 'n')).find("the name is too long") != std::string::npos);
    fs::create_symlink("circle", folder / "circle");
    CHECK(failure(folder / "circle").find("it is a link to itself") != std::string::npos);
    CHECK(folder.count() == 2);
}

TEST_CASE("a folder that must not be written to keeps what it has")
{
    const Folder folder;
    fill(folder / "chart.csv", "what was there");
    fs::permissions(folder.path(),
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    {
        const test::AsNobody nobody;
        CHECK(failure(folder / "chart.csv").find("nothing may be written there") != std::string::npos);
        CHECK(failure(folder / "other.csv").find("nothing may be written there") != std::string::npos);
    }
    CHECK(contentOf(folder / "chart.csv") == "what was there");
    CHECK(folder.count() == 1);
}

TEST_CASE("a link stays a link, and what it points to is replaced")
{
    const Folder folder;
    fs::create_directory(folder / "shared");
    fill(folder / "shared/chart.csv", "old");
    fs::create_symlink("shared/chart.csv", folder / "chart.csv");
    fs::create_symlink("chart.csv", folder / "again.csv");
    CHECK(writeWhole(folder / "again.csv", "new"));
    CHECK(fs::is_symlink(folder / "again.csv"));
    CHECK(fs::is_symlink(folder / "chart.csv"));
    CHECK(contentOf(folder / "shared/chart.csv") == "new");
    fs::create_symlink("shared/coming.csv", folder / "coming.csv");
    CHECK(writeWhole(folder / "coming.csv", "came"));
    CHECK(contentOf(folder / "shared/coming.csv") == "came");
    CHECK(fs::is_symlink(folder / "coming.csv"));
}

TEST_CASE("a file that is replaced keeps its mode, a new one has the usual one")
{
    const Folder folder;
    for (const mode_t mode : {0600, 0640, 0755}) {
        fill(folder / "chart.csv", "old");
        REQUIRE(::chmod((folder / "chart.csv").c_str(), mode) == 0);
        CHECK(writeWhole(folder / "chart.csv", "new"));
        CHECK(modeOf(folder / "chart.csv") == mode);
    }
    fill(folder / "usual.csv", "by any program");
    CHECK(writeWhole(folder / "new.csv", "new"));
    CHECK(modeOf(folder / "new.csv") == modeOf(folder / "usual.csv"));
}

TEST_CASE("a file may have the longest name, and lie in the current folder")
{
    const Folder folder;
    CHECK(writeWhole(folder / std::string(255, 'n'), "new"));
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    CHECK(writeWhole("chart.csv", "new"));
    fs::current_path(before);
    CHECK(contentOf(folder / "chart.csv") == "new");
}
