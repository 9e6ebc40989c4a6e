#include "model/settling/settled_split.h"

#include "core/chart.h"
#include "core/edits/edits.h"
#include "model/document/plan_document.h"
#include "model/settling/answers_table.h"
#include "model/settling/settling_steps.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace remit;

namespace {

/// A plan, and two people who differ about two of its three rows.
struct TwoAnswers {
    TwoAnswers()
    {
        auto made
            = PlanDocument::create(folder.filePath("plan.remit"),
                                   planFrom("| PM | PO\nSet goals | AR | C\nAccept stories | |\nAnswer questions | |"));
        REQUIRE(made);
        document = std::move(*made);
        split = std::make_unique<SettledSplit>(*document, theChart);
    }
    QStringList read(const QString& name, const char* rows)
    {
        QFile file(folder.filePath(name + ".csv"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Responsibility,PM,PO\n" + QByteArray(rows));
        file.close();
        return split->read({file.fileName()});
    }
    void readBoth()
    {
        CHECK(read("Anna", "Set goals,AR,C\nAccept stories,A,R\nAnswer questions,C,AR\n").isEmpty());
        CHECK(read("Ben", "Set goals,AR,I\nAccept stories,R,A\nAnswer questions,C,AR\n").isEmpty());
    }
    std::string inPlan(int row) const
    {
        return std::string(lettersAt(document->plan(), {theChart, {row}, {1}})) + "|"
            + std::string(lettersAt(document->plan(), {theChart, {row}, {2}}));
    }

    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    std::unique_ptr<SettledSplit> split;
};

constexpr ResponsibilityId goals{1};
constexpr ResponsibilityId stories{2};
constexpr ResponsibilityId questions{3};

} // namespace

TEST_CASE("answers that were read show where people differ, and what all agree on", "[settling]")
{
    TwoAnswers both;
    both.readBoth();
    CHECK(both.split->names() == QStringList{"Anna", "Ben"});
    REQUIRE(both.split->overlay().disputed.size() == 2);
    CHECK(both.split->overlay().disputed.front().responsibility == stories);
    CHECK(both.split->agreedElsewhere() == std::vector{questions});
    both.split->setNamesHidden(true);
    CHECK(both.split->names() == QStringList{"Answer 1", "Answer 2"});
}

TEST_CASE("a file that is read again takes the place of what it said before", "[settling]")
{
    TwoAnswers both;
    both.readBoth();
    CHECK(both.read("Ben", "Set goals,AR,C\nAccept stories,A,R\nAnswer questions,C,AR\n").isEmpty());
    CHECK(both.split->voices().size() == 2);
    CHECK(both.split->overlay().disputed.empty());
    both.split->remove(0);
    CHECK(both.split->names() == QStringList{"Ben"});
    const QStringList told = both.read("broken", "Fly,A,R\nSwim,R,A\n");
    REQUIRE(told.size() == 1);
    CHECK(told.front() == "“broken.csv” belongs to another plan: none of its responsibilities is in Chart.");
    CHECK(both.split->voices().size() == 1);
}

TEST_CASE("another constellation of the plan is an answer too", "[settling]")
{
    TwoAnswers both;
    Plan after = both.document->plan();
    apply(addConstellation(after, {2}, "Brought in", {1}, theChart), after);
    apply(setLetters(after, {{2}, stories, {2}}, "A"), after);
    REQUIRE(both.document->perform("copy", difference(both.document->plan(), after)));
    CHECK(both.split->read(ConstellationId{2}).isEmpty());
    both.read("Anna", "Set goals,AR,C\nAccept stories,A,R\n");
    CHECK(both.split->names() == QStringList{"Brought in", "Anna"});
    REQUIRE(both.split->overlay().disputed.size() == 1);
    CHECK(both.split->overlay().disputed.front().responsibility == stories);
}

TEST_CASE("settling writes letters and decision in one step that one undo takes back", "[settling]")
{
    TwoAnswers both;
    both.readBoth();
    const Decision wanted{theChart, stories, {}, "She writes them", "Anna and Ben", "2026-11-29"};
    REQUIRE(both.document->perform(steps::settleRow(both.document->plan(), wanted, {{{1}, "C"}, {{2}, "RA"}})));
    CHECK(both.inPlan(2) == "C|AR");
    const auto* kept = both.document->plan().find<Decision>({theChart, stories});
    REQUIRE(kept);
    CHECK(kept->result == "PM: Consulted; PO: Accountable, Responsible");
    CHECK(kept->reason == "She writes them");
    CHECK(both.split->stateOf(stories) == SettlingState::settled);
    CHECK(both.split->settledCount() == 1);
    CHECK(both.document->undoLabel() == "Settle “Accept stories”");
    both.document->undo();
    CHECK(both.inPlan(2) == "|");
    CHECK(both.split->settledCount() == 0);
}

TEST_CASE("a row that is left open gets a question, which goes when it is settled", "[settling]")
{
    TwoAnswers both;
    both.readBoth();
    const OpenQuestion::Key question{theChart, stories, {}};
    REQUIRE(both.document->perform(steps::leaveRowOpen(both.document->plan(), {theChart, stories}, "Ask Cleo")));
    CHECK(both.split->stateOf(stories) == SettlingState::leftOpen);
    REQUIRE(both.document->plan().find<OpenQuestion>(question));
    CHECK(both.document->plan().find<OpenQuestion>(question)->text
          == "People's answers differ: to be settled. Ask Cleo");
    REQUIRE(both.document->perform(
        steps::settleRow(both.document->plan(), {theChart, stories, {}, {}, {}, "2026-11-29"}, {{{1}, "A"}})));
    CHECK_FALSE(both.document->plan().find<OpenQuestion>(question));
}

TEST_CASE("a question somebody asked before stays when the row is left open and settled", "[settling]")
{
    Plan plan = planFrom("| PM\nRow | A");
    plan.put(OpenQuestion{theChart, goals, {}, "Who pays?", "Anna", {}});
    apply(steps::leaveRowOpen(plan, {theChart, goals}, {}).edit, plan);
    CHECK(plan.find<OpenQuestion>({theChart, goals, {}})->text == "People's answers differ: to be settled. Who pays?");
    CHECK(plan.find<OpenQuestion>({theChart, goals, {}})->owner == "Anna");
    CHECK(steps::isLeftOpen(plan, {theChart, goals}));
}

TEST_CASE("rows on which all agree are taken over in one step; a note in the row stays", "[settling]")
{
    TwoAnswers both;
    both.readBoth();
    Edit note;
    note.put(Assignment{theChart, questions, {1}, "A", "by mail"});
    REQUIRE(both.document->perform("note", note));
    REQUIRE(both.document->perform(
        steps::takeAgreed(both.document->plan(), theChart, both.split->agreedElsewhere(), both.split->voices())));
    CHECK(both.inPlan(3) == "C|AR");
    CHECK(both.document->plan().find<Assignment>({theChart, questions, {1}})->note == "by mail");
    CHECK(both.split->agreedElsewhere().empty());
}

TEST_CASE("the draft begins as the plan has it, takes an answer over and follows letters", "[settling]")
{
    TwoAnswers both;
    both.readBoth();
    AnswersTable table(*both.split);
    CHECK(table.rowCount() == 0);
    table.show(goals);
    REQUIRE(table.rowCount() == 4);
    const auto line = [&](int row) {
        return table.headerData(row, Qt::Vertical).toString() + ": " + table.index(row, 0).data().toString() + " "
            + table.index(row, 1).data().toString();
    };
    CHECK(line(0) == "In the plan: AR C");
    CHECK(line(2) == "Ben: AR I");
    CHECK(line(3) == "Settled as: AR C");
    CHECK_FALSE(table.isDraftChanged());
    table.take(2);
    CHECK(line(3) == "Settled as: AR I");
    table.toggle(1, "C");
    CHECK(line(3) == "Settled as: AR CI");
    table.clear(1);
    CHECK(line(3) == "Settled as: AR ");
    CHECK(table.isDraftChanged());
    CHECK(table.index(2, 1).data(AnswersTable::DisputedRole).toBool());
    CHECK_FALSE(table.index(2, 0).data(AnswersTable::DisputedRole).toBool());
    CHECK(table.index(2, 1).data(Qt::AccessibleTextRole).toString() == "Ben, PO: Informed");
}
