#include "widgets/presentation/presentation_keys.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

using What = PresentationStep::What;

PresentationPlace placeWith(const std::vector<std::string>& letters, bool wholeChart = false)
{
    PresentationPlace place;
    place.wholeChart = wholeChart;
    place.pageRows = 12;
    for (const std::string& letter : letters)
        place.letters.push_back({{}, letter, {}, {}, {}});
    return place;
}

PresentationStep step(const PresentationPlace& place, int key, const QString& text = {},
                      Qt::KeyboardModifiers modifiers = {})
{
    return stepFor({key, modifiers, text}, place);
}

} // namespace

TEST_CASE("letters of the scheme come before the keys of the presentation")
{
    CHECK(step(placeWith({"R", "A"}), Qt::Key_R, "r") == PresentationStep{What::toggleLetter, 0, "R"});
    CHECK(step(placeWith({"R", "A"}), Qt::Key_K, "К") == PresentationStep{What::toggleLetter, 0, "R"});
    CHECK(step(placeWith({"R", "A"}), Qt::Key_A, "A", Qt::ShiftModifier)
          == PresentationStep{What::replaceLetter, 0, "A"});
    CHECK(step(placeWith({"R", "A"}), Qt::Key_H, "h") == PresentationStep{What::switchHours});
    CHECK(step(placeWith({"O", "H"}), Qt::Key_H, "h") == PresentationStep{What::toggleLetter, 0, "H"});
    CHECK(step(placeWith({"R", "A"}), Qt::Key_X, "x") == PresentationStep{What::noLetter, 0, "X"});
    CHECK(step(placeWith({"R", "A"}), Qt::Key_7, "7") == PresentationStep{What::nothing});
}

TEST_CASE("arrows turn the page or go to the next cell")
{
    const auto page = placeWith({"R"});
    const auto whole = placeWith({"R"}, true);
    CHECK(step(page, Qt::Key_Right) == PresentationStep{What::goRows, 1});
    CHECK(step(page, Qt::Key_Down) == PresentationStep{What::goRolesAround, 1});
    CHECK(step(whole, Qt::Key_Right) == PresentationStep{What::goRoles, 1});
    CHECK(step(whole, Qt::Key_Up) == PresentationStep{What::goRows, -1});
    CHECK(step(page, Qt::Key_PageDown) == PresentationStep{What::goRows, 1});
    CHECK(step(whole, Qt::Key_PageDown) == PresentationStep{What::goRows, 12});
    CHECK(step(page, Qt::Key_Space, " ") == PresentationStep{What::goRows, 1});
}

TEST_CASE("what would change a plan that can only be read says so, looking goes on")
{
    auto place = placeWith({"R"});
    place.readOnly = true;
    CHECK(step(place, Qt::Key_R, "r") == PresentationStep{What::readOnly});
    CHECK(step(place, Qt::Key_Delete) == PresentationStep{What::readOnly});
    CHECK(step(place, Qt::Key_Q, "q") == PresentationStep{What::readOnly});
    CHECK(step(place, Qt::Key_W, "w") == PresentationStep{What::switchWhole});
}
