#include "model/document/plan_document.h"

#include "core/edits/edits.h"
#include "store/tables/sqlite.h"
#include "support/chart_plan.h"
#include "support/full_disk.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace remit;
using namespace remit::test;

namespace {

const Assignment::Key cell{proposed, rowNumber(2), po};

struct Fixture {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("chart.remit"));
    std::unique_ptr<PlanDocument> document = std::move(*PlanDocument::create(path, smallChart()));
    std::vector<PlanNews> news;
    QSignalSpy failed{document.get(), &PlanDocument::failed};

    Fixture()
    {
        QObject::connect(document.get(), &PlanDocument::happened, document.get(),
                         [this](const PlanNews& told) { news.push_back(told); });
    }
    bool give(PlanDocument& to, const std::string& letters)
    {
        return to.perform("Give " + QString::fromStdString(letters), setLetters(to.plan(), cell, letters));
    }
    QString lastFault() const { return failed.isEmpty() ? QString() : failed.last()[0].toString(); }
};

} // namespace

TEST_CASE("undo and redo tell which step it was and where it shows, an edit tells nothing")
{
    Fixture f;
    REQUIRE(f.give(*f.document, "R"));
    CHECK(f.news.empty());
    f.document->undo();
    REQUIRE(f.news.size() == 1);
    CHECK(f.news[0].kind == PlanNews::Kind::undone);
    CHECK(f.news[0].label == "Give R");
    CHECK(f.news[0].places == std::vector<ChangePlace>{{proposed, {}, rowNumber(2), po}});
    CHECK_FALSE(f.news[0].byOthers);
    f.document->redo();
    REQUIRE(f.news.size() == 2);
    CHECK(f.news[1].kind == PlanNews::Kind::redone);
    CHECK(f.news[1].label == "Give R");
    f.document->redo();
    CHECK(f.news.size() == 2);
}

TEST_CASE("going to a point tells the step the plan is at")
{
    Fixture f;
    REQUIRE(f.give(*f.document, "R"));
    const std::int64_t first = f.document->done().back().number;
    REQUIRE(f.give(*f.document, "C"));
    REQUIRE(f.document->goTo(first));
    REQUIRE(f.news.size() == 1);
    CHECK(f.news[0].kind == PlanNews::Kind::wentTo);
    CHECK(f.news[0].label == "Give R");
    REQUIRE(f.document->goTo(0));
    CHECK(f.news[1].label.isEmpty());
}

TEST_CASE("what another window does is told with its step")
{
    Fixture f;
    auto other = std::move(*PlanDocument::open(f.path));
    REQUIRE(f.give(*other, "R"));
    f.document->followOthers();
    REQUIRE(f.news.size() == 1);
    CHECK(f.news[0].byOthers);
    CHECK(f.news[0].kind == PlanNews::Kind::done);
    CHECK(f.news[0].label == "Give R");
    CHECK(f.news[0].places == std::vector<ChangePlace>{{proposed, {}, rowNumber(2), po}});
    other->undo();
    f.document->followOthers();
    REQUIRE(f.news.size() == 2);
    CHECK(f.news[1].kind == PlanNews::Kind::undone);
    CHECK(f.news[1].label == "Give R");
}

TEST_CASE("a step that could not be saved changes nothing and says why")
{
    Fixture f;
    QSignalSpy changed(f.document.get(), &PlanDocument::changed);
    const Plan before = f.document->plan();
    {
        const FullDisk full;
        CHECK_FALSE(f.give(*f.document, "R"));
    }
    CHECK(f.document->plan() == before);
    CHECK(changed.isEmpty());
    CHECK_FALSE(f.document->canUndo());
    CHECK(f.lastFault().contains("chart.remit"));
    CHECK(f.give(*f.document, "R"));
}

TEST_CASE("a plan that was moved away is noticed, refuses to be changed, and goes on when it is back")
{
    Fixture f;
    QSignalSpy moved(f.document.get(), &PlanDocument::fileStateChanged);
    f.document->followOthers();
    CHECK(moved.isEmpty());
    REQUIRE(QFile::rename(f.path, f.path + ".away"));
    f.document->followOthers();
    CHECK(moved.count() == 1);
    CHECK(f.document->fileState() == FileState::movedOrDeleted);
    CHECK_FALSE(f.give(*f.document, "R"));
    CHECK(f.lastFault().contains("chart.remit"));
    REQUIRE(QFile::rename(f.path + ".away", f.path));
    f.document->followOthers();
    CHECK(moved.count() == 2);
    CHECK(f.document->fileState() == FileState::same);
    CHECK(f.give(*f.document, "R"));
}

TEST_CASE("while another program holds the plan the window goes on painting, and then the step is done")
{
    Fixture f;
    std::vector<bool> waits;
    QObject::connect(f.document.get(), &PlanDocument::waiting, f.document.get(),
                     [&](bool waiting) { waits.push_back(waiting); });
    Database holder(f.path.toStdString(), SQLITE_OPEN_READWRITE);
    holder.execute("BEGIN EXCLUSIVE");
    // What paints and what follows others runs on timers; the last of these is the other program.
    int painted = 0;
    QTimer painting;
    QObject::connect(&painting, &QTimer::timeout, [&] {
        f.document->followOthers();
        if (++painted == 10)
            holder.execute("COMMIT");
    });
    painting.start(10);
    CHECK(f.give(*f.document, "R"));
    CHECK(painted >= 10);
    CHECK(waits == std::vector<bool>{true, false});
    CHECK(f.failed.isEmpty());
}
