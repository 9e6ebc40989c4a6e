#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Who and what is meant by names as they are typed into a table. What is not there yet is made in the draft, where
/// that can be meant; the others are errors in a sentence.
namespace remit {

/// "PM, PO; BA" apart, without empty ones.
QStringList namesIn(const QString& typed);
/// The first row of that name, whatever its case; nothing where there is none.
template <class Row> std::optional<typename Row::Key> called(const Plan& plan, const QString& name)
{
    const QByteArray wanted = name.toCaseFolded().toUtf8();
    for (const auto& [id, row] : plan.all<Row>()) {
        if (QString::fromStdString(row.name).toCaseFolded().toUtf8() == wanted)
            return id;
    }
    return std::nullopt;
}

/// The one person, or none where nobody is called that; an error where several are.
Result<std::optional<PersonId>> personMeant(const Plan& plan, const QString& typed);
/// How a seat is named in a cell: by who sits there, else by what it is called; with its hats where that is not enough.
QString seatLabel(const Plan& plan, const Seat& seat);
/// By label, person, title or hats. The seat itself is meant only when no other is.
Result<SeatId> seatMeant(const Plan& plan, const Seat::Key& asking, const QString& typed);

/// A role by short name or name; a new one of the constellation where there is none.
RoleId roleMeant(Plan& draft, ConstellationId constellation, const QString& typed);
/// A unit of the plan, which takes part in the constellation then; a new team where there is none.
UnitId unitMeant(Plan& draft, ConstellationId constellation, const QString& typed);
LocationId locationMeant(Plan& draft, const QString& typed);

} // namespace remit
