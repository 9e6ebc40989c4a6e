#pragma once

#include "core/plan.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Words that several kinds of pages share.
namespace remit {

struct ChartOptions;
struct CellLetter;

namespace report {

/// Translated.
QString say(const char* words);
/// UTF-8 of the plan, without spaces around it and what no format can carry.
QString plain(const std::string& utf8);
/// With dots between, empty parts left out.
QString joined(QStringList parts);

QString roleName(const Plan& plan, RoleId id);
/// What somebody noted about a responsibility of their own, on one line; the catalogue's descriptions are on no page of
/// a chart.
QString ownDescription(const Plan& plan, ResponsibilityId id);
/// Plan, constellation and whether it is agreed.
QString subtitle(const Plan& plan, const Constellation& constellation, const ChartOptions& options);
QString footer(const ChartOptions& options);
/// How the roles that do the row share it, "PM or PO"; empty where nobody said.
QString sharingLabel(const Plan& plan, const ChartRow& row, const std::vector<RoleId>& doers);
QString questionText(const OpenQuestion& question, const ChartOptions& options);
/// What was settled about a row, on one line; who agreed is told with `names`.
QString settledText(const Decision& decision, bool names);

/// Whose chip a letter wears: its own style, else its strongest involvement.
Involvement chipOf(const Letter& letter);
/// Of a letter that may be of another scheme.
Involvement chipOf(const std::string& letter, const std::vector<Letter>& scheme);

} // namespace report

} // namespace remit
