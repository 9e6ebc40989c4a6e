#include "cadence/linear_program.h"

#include <glpk.h>

#include <algorithm>

namespace remit {

namespace {

/// GLPK keeps memory for each thread that uses it, and does not give it back when the thread ends.
struct ThreadsMemory {
    ~ThreadsMemory() { glp_free_env(); }
};

glp_prob* newProgram()
{
    static thread_local const ThreadsMemory freedWithThread;
    glp_term_out(GLP_OFF);
    glp_prob* program = glp_create_prob();
    glp_set_obj_dir(program, GLP_MIN);
    return program;
}

int milliseconds(double seconds)
{
    constexpr double most = 1e6;
    constexpr double each = 1000;
    return static_cast<int>(std::clamp(seconds, 0.0, most) * each) + 1;
}

/// What is asked while GLPK branches.
struct Watch {
    const LinearProgram::GoesOn& goesOn;
    double bound;
    bool anyWillDo;
    bool isStopped = false;
};

void watch(glp_tree* tree, void* info)
{
    auto& asked = *static_cast<Watch*>(info);
    if (const int node = glp_ios_best_node(tree); node != 0)
        asked.bound = glp_ios_node_bound(tree, node);
    const bool isEnough = asked.anyWillDo && glp_ios_reason(tree) == GLP_IBINGO;
    if (!asked.isStopped && (isEnough || !asked.goesOn(asked.bound))) {
        asked.isStopped = true;
        glp_ios_terminate(tree);
    }
}

} // namespace

LinearProgram::LinearProgram()
    : m_program(newProgram(), glp_delete_prob)
{
}

LinearProgram::~LinearProgram() = default;

int LinearProgram::addVariable(double cost)
{
    const int number = glp_add_cols(m_program.get(), 1);
    glp_set_col_bnds(m_program.get(), number, GLP_LO, 0, 0);
    glp_set_obj_coef(m_program.get(), number, cost);
    ++m_variables;
    return number - 1;
}

void LinearProgram::addAtMost(const Terms& terms, double limit)
{
    addRow(terms, GLP_UP, 0, limit);
}

void LinearProgram::addAtMostOfEach(const std::vector<Terms>& rows, double limit)
{
    const auto contains = [](const Terms& terms, const Terms& others) {
        return std::includes(terms.begin(), terms.end(), others.begin(), others.end());
    };
    const Terms* last = nullptr;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool isInNext = row + 1 < rows.size() && contains(rows[row + 1], rows[row]);
        if (rows[row].size() < 2 || isInNext || (last != nullptr && contains(*last, rows[row])))
            continue;
        addAtMost(rows[row], limit);
        last = &rows[row];
    }
}

void LinearProgram::addAtLeast(const Terms& terms, double limit)
{
    addRow(terms, GLP_LO, limit, 0);
}

void LinearProgram::addExactly(const Terms& terms, double value)
{
    addRow(terms, GLP_FX, value, value);
}

void LinearProgram::addRow(const Terms& terms, int kind, double low, double high)
{
    std::vector<int> columns{0};
    std::vector<double> factors{0};
    for (const auto& [variable, factor] : terms) {
        columns.push_back(variable + 1);
        factors.push_back(factor);
    }
    const int row = glp_add_rows(m_program.get(), 1);
    glp_set_row_bnds(m_program.get(), row, kind, low, high);
    glp_set_mat_row(m_program.get(), row, static_cast<int>(terms.size()), columns.data(), factors.data());
}

LinearProgram::Outcome LinearProgram::solve(double seconds, const std::function<bool()>& goesOn)
{
    constexpr double slice = 0.5;
    glp_smcp settings;
    glp_init_smcp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    glp_adv_basis(m_program.get(), 0);
    int fault = GLP_ETMLIM;
    for (double left = seconds; fault == GLP_ETMLIM && left > 0; left -= slice) {
        settings.tm_lim = milliseconds(std::min(slice, left));
        fault = glp_simplex(m_program.get(), &settings);
        if (fault == GLP_ETMLIM && !goesOn())
            break;
    }
    if (fault != 0)
        return Outcome::stopped;
    const int status = glp_get_status(m_program.get());
    return status == GLP_OPT ? Outcome::solved : status == GLP_NOFEAS ? Outcome::impossible : Outcome::stopped;
}

double LinearProgram::value() const
{
    return glp_get_obj_val(m_program.get());
}

double LinearProgram::reducedCost(int variable) const
{
    return glp_get_col_dual(m_program.get(), variable + 1);
}

LinearProgram::Outcome LinearProgram::solveWhole(double seconds, bool anyWillDo, const GoesOn& goesOn)
{
    for (int variable = 0; variable < m_variables; ++variable)
        glp_set_col_kind(m_program.get(), variable + 1, GLP_BV);
    const Outcome root = solve(seconds, [&] { return goesOn(0); });
    if (root != Outcome::solved)
        return root;
    Watch asked{goesOn, value(), anyWillDo};
    glp_iocp settings;
    glp_init_iocp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    settings.tm_lim = milliseconds(seconds);
    settings.br_tech = GLP_BR_DTH;
    settings.bt_tech = GLP_BT_BLB;
    // Of meetings that are in each other's way, in whatever rows, one can be held: without these cuts a week of three
    // teams is not proven in a minute, with them in a fifth of a second.
    settings.clq_cuts = GLP_ON;
    settings.cb_func = watch;
    settings.cb_info = &asked;
    const int fault = glp_intopt(m_program.get(), &settings);
    const int status = glp_mip_status(m_program.get());
    if (status == GLP_OPT || (anyWillDo && status == GLP_FEAS))
        return Outcome::solved;
    return fault == 0 && status == GLP_NOFEAS ? Outcome::impossible : Outcome::stopped;
}

bool LinearProgram::isChosen(int variable) const
{
    constexpr double half = 0.5;
    return glp_mip_col_val(m_program.get(), variable + 1) > half;
}

} // namespace remit
