#include "widgets/cells/role_header.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

/// Every character is ten wide in bold and eight below.
RoleHeaderTexts texts(const char* name, const char* below = "")
{
    return {QString::fromUtf8(name), QString::fromUtf8(below), 10,
            [](const QString& text) { return int(text.size()) * 10; },
            [](const QString& text) { return int(text.size()) * 8; }};
}

/// The lines of the name and of what stands below it at the width that the header asks for.
std::string shown(const RoleHeaderTexts& all, int widest = 130)
{
    const RoleHeaderLines lines = roleHeaderLines(all, roleHeaderWidth(all, widest));
    return lines.name.join(u'|').toStdString() + " / " + lines.below.join(u'|').toStdString();
}

} // namespace

TEST_CASE("a header shows its names whole in at most three lines")
{
    CHECK(shown(texts("PM", "Product Manager")) == "PM / Product|Manager");
    CHECK(shown(texts("PM", "Tester")) == "PM / Tester");
    CHECK(shown(texts("Head of Sales")) == "Head of Sales / ");
    CHECK(shown(texts("Head of Product Marketing")) == "Head of|Product|Marketing / ");
    CHECK(shown(texts("Head of Product", "Marketing and sales")) == "Head of|Product / Marketing and s\xE2\x80\xA6");
    CHECK(shown(texts("Produktverantwortliche")) == "Produktveran-|twortliche / ");
}

TEST_CASE("a header is as narrow as that allows, with room for a mark before the name")
{
    CHECK(roleHeaderWidth(texts("PM", "Product Manager"), 130) == 56);
    CHECK(roleHeaderWidth(texts("Head of Sales"), 130) == 140);
    CHECK(roleHeaderWidth(texts("Produktverantwortliche"), 130) == 140);
    CHECK(roleHeaderWidth(texts("PM", "Produktverantwortliche"), 130) == 130);
}
