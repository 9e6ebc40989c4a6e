#pragma once

#include "advisor/catalogue.h"
#include "model/document/embedded_resources.h"
#include "model/exchange/chart_import_session.h"
#include "model/exchange/table_paste.h"

#include <catch2/catch.hpp>

#include <QMimeData>

/// Charts that are brought in from the clipboard.
namespace remit::test {

inline const Catalogue& catalogue()
{
    static const Catalogue read = *readCatalogue(embeddedResources());
    return read;
}

/// Of a table that was pasted.
inline std::unique_ptr<ChartImportSession> sessionOf(const QString& text)
{
    QMimeData pasted;
    pasted.setText(text);
    auto session = sessionForTable(&pasted, catalogue());
    REQUIRE(session);
    return std::move(*session);
}

inline QStringList rolesOf(const ChartImportSession& session)
{
    QStringList names;
    for (const std::string& role : session.chart().roles)
        names << QString::fromStdString(role);
    return names;
}

} // namespace remit::test
