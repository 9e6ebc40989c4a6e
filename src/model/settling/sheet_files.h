#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "core/words.h"

#include <QString>
#include <QStringList>

#include <array>

namespace remit {

enum class SheetFormat { html, csv };
template <> struct Words<SheetFormat> {
    static constexpr std::array<std::pair<SheetFormat, std::string_view>, 2> list{
        {{SheetFormat::html, "html"}, {SheetFormat::csv, "csv"}}};
};

struct SheetChoice {
    ConstellationId constellation;
    /// Whose sheets; a file each.
    QStringList participants;
    SheetFormat format = SheetFormat::html;
    /// Whether the letters of the plan stand in them; without, nobody is led by what is there.
    bool withLetters = false;
};

/// The names in a line or in several: "Anna, Ben; Cleo", each once.
QStringList participantsIn(const QString& typed);

/// What a sheet is called as a file: "Who does what - Today - Anna.html".
QString sheetFileName(const Plan& plan, const SheetChoice& choice, const QString& participant);

/// Writes the sheets into a folder that is there. A file that stands there already may be filled in: the new one gets a
/// number. The paths of what was written; an error tells which were.
Result<QStringList> writeSheets(const Plan& plan, const SheetChoice& choice, const QString& folder);

} // namespace remit
