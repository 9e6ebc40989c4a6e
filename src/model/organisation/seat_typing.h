#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>

/// What typing into the cells of a seat does to a draft of the organisation: what was done, as the undo list has it, or
/// why it cannot be. The seat is there; empty text takes out what the cell says.
namespace remit {

Result<QString> typeTitle(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typePerson(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typeHats(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typeTime(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typeManager(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typeDeputy(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typePlace(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typeServed(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typeStart(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typeWorkingTimes(Plan& draft, const Seat::Key& seat, const QString& typed);
Result<QString> typeBlockedTimes(Plan& draft, const Seat::Key& seat, const QString& typed);

} // namespace remit
