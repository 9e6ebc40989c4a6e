#pragma once

#include <QtGlobal>

#include <vector>

namespace remit {

/// The ids of a table's rows as numbers, for models that do not know what stands in them.
template <class Id> std::vector<qint64> valuesOf(const std::vector<Id>& ids)
{
    std::vector<qint64> values;
    for (const Id& id : ids)
        values.push_back(id.value);
    return values;
}

template <class Id> std::vector<Id> idsOf(const std::vector<qint64>& values)
{
    std::vector<Id> ids;
    for (const qint64 value : values)
        ids.push_back(Id{value});
    return ids;
}

} // namespace remit
