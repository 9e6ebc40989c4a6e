#include "exchange/formats/plan_references.h"

#include "core/tables.h"

namespace remit {

namespace {

/// Looks at the tables one by one and keeps the first thing that is wrong.
class ReferenceCheck {
public:
    explicit ReferenceCheck(const Plan& plan)
        : m_plan(plan)
    {
    }

    std::string firstFault()
    {
        checkIds<Area>();
        checkIds<Responsibility>();
        checkIds<Role>();
        checkIds<LetterScheme>();
        checkIds<Constellation>();
        checkIds<Location>();
        checkIds<Person>();
        checkIds<Unit>();
        each<Responsibility>([&](const Responsibility& row) {
            if (row.area)
                need<Area>(*row.area, "area");
        });
        each<Letter>([&](const Letter& row) { need<LetterScheme>(row.scheme, "scheme"); });
        each<Constellation>([&](const Constellation& row) {
            need<LetterScheme>(row.scheme, "scheme");
            needSome<Location>(row.leadLocation, "lead_location");
            needSome<Constellation>(row.livedOf, "lived_of");
            if (row.livedOf == row.id)
                fault("“lived_of” should name another constellation");
        });
        each<ConstellationRole>([&](const ConstellationRole& row) {
            need<Constellation>(row.constellation, "constellation");
            need<Role>(row.role, "role");
        });
        checkRowsAndCells();
        each<Waiver>([&](const Waiver& row) { need<Constellation>(row.constellation, "constellation"); });
        each<Fact>([&](const Fact& row) { need<Constellation>(row.constellation, "constellation"); });
        each<SubjectWaiver>([&](const SubjectWaiver& row) { need<Constellation>(row.constellation, "constellation"); });
        checkOrganisation();
        checkAgreements();
        checkCadence();
        return m_fault;
    }

private:
    void checkOrganisation()
    {
        each<ConstellationUnit>([&](const ConstellationUnit& row) {
            need<Constellation>(row.constellation, "constellation");
            need<Unit>(row.unit, "unit");
            needSome<Unit>(row.product, "product");
            needSome<Location>(row.location, "location");
        });
        each<Seat>([&](const Seat& row) {
            if (!row.seat)
                fault("“seat” should be a positive number");
            need<Constellation>(row.constellation, "constellation");
            needSome<Person>(row.person, "person");
            needSome<Location>(row.location, "location");
            for (const auto& [seat, column] : {std::pair(row.manager, "manager"), std::pair(row.deputy, "deputy")}) {
                if (seat)
                    need<Seat>({row.constellation, *seat}, column);
            }
        });
        each<SeatRole>([&](const SeatRole& row) {
            need<Seat>({row.constellation, row.seat}, "seat");
            need<ConstellationRole>({row.constellation, row.role}, "role");
        });
        each<SeatUnit>([&](const SeatUnit& row) {
            need<Seat>({row.constellation, row.seat}, "seat");
            need<ConstellationUnit>({row.constellation, row.unit}, "unit");
        });
    }
    void checkAgreements()
    {
        each<AgreedVersion>([&](const AgreedVersion& row) {
            if (!row.version)
                fault("“version” should be a positive number");
            need<Constellation>(row.constellation, "constellation");
        });
        each<Decision>([&](const Decision& row) {
            need<ChartRow>({row.constellation, row.responsibility}, "responsibility");
        });
        each<HandoverState>([&](const HandoverState& row) {
            need<Constellation>(row.before, "before");
            need<ChartRow>({row.constellation, row.responsibility}, "responsibility");
        });
    }
    void checkCadence()
    {
        each<Meeting>([&](const Meeting& row) {
            if (!row.meeting)
                fault("“meeting” should be a positive number");
            need<Constellation>(row.constellation, "constellation");
        });
        checkOfMeeting<MeetingAttendee>();
        checkOfMeeting<MeetingSlot>();
        checkOfMeeting<MeetingTopic>();
        checkOfMeeting<MeetingWaiver>();
        each<MeetingTopic>([&](const MeetingTopic& row) {
            need<ChartRow>({row.constellation, row.responsibility}, "responsibility");
        });
        each<BlockedTime>([&](const BlockedTime& row) { need<Seat>({row.constellation, row.seat}, "seat"); });
    }
    template <class Row> void checkOfMeeting()
    {
        each<Row>([&](const Row& row) { need<Meeting>({row.constellation, row.meeting}, "meeting"); });
    }
    void checkRowsAndCells()
    {
        each<ChartRow>([&](const ChartRow& row) {
            need<Constellation>(row.constellation, "constellation");
            need<Responsibility>(row.responsibility, "responsibility");
            if (row.chosenRole)
                need<Role>(*row.chosenRole, "chosen_role");
        });
        each<Assignment>([&](const Assignment& row) {
            need<ChartRow>({row.constellation, row.responsibility}, "responsibility");
            need<ConstellationRole>({row.constellation, row.role}, "role");
        });
        each<OpenQuestion>([&](const OpenQuestion& row) {
            need<ChartRow>({row.constellation, row.responsibility}, "responsibility");
        });
    }
    template <class Row, class Check> void each(Check check)
    {
        m_table = Table<Row>::name;
        m_number = 0;
        for (const auto& entry : m_plan.all<Row>()) {
            ++m_number;
            check(entry.second);
            if (!m_fault.empty())
                return;
        }
    }
    template <class Row> void checkIds()
    {
        each<Row>([&](const Row& row) {
            if (!row.id)
                fault("“id” should be a positive number");
        });
    }
    template <class Row> void needSome(const std::optional<typename Row::Key>& key, const char* column)
    {
        if (key)
            need<Row>(*key, column);
    }
    template <class Row> void need(const typename Row::Key& key, const char* column)
    {
        if (m_plan.find<Row>(key) == nullptr)
            fault("“" + std::string(column) + "” names a row that is not in “" + std::string(Table<Row>::name) + "”");
    }
    void fault(const std::string& what)
    {
        if (m_fault.empty())
            m_fault = "row " + std::to_string(m_number) + " of “" + std::string(m_table) + "”: " + what;
    }

    const Plan& m_plan;
    std::string_view m_table;
    std::size_t m_number = 0;
    std::string m_fault;
};

} // namespace

std::string brokenReferenceIn(const Plan& plan)
{
    return ReferenceCheck(plan).firstFault();
}

} // namespace remit
