#pragma once

#include "store/tables/row_access.h"

namespace remit {

/// Walks along a table in the order of keys and stops where it is asked to. Much quicker than a look for each key where
/// they stand close together and differ in their last column alone. The table must not be written while a walk lasts.
template <class Row> class RowWalk {
public:
    using Key = typename Row::Key;

    explicit RowWalk(Database& db)
        : m_rows(db.cached(rows::selectFrom<Row>()))
    {
    }
    ~RowWalk() { m_rows.reset(); }
    RowWalk(const RowWalk&) = delete;
    RowWalk& operator=(const RowWalk&) = delete;

    /// The row with the key, in the order of the table's columns, or null. No key may come before the one asked last,
    /// and each has to live as long as the walk.
    const Statement* find(const Key& key)
    {
        if (!m_started || !rows::areNeighbours(m_at, key))
            start(key);
        for (int step = 0; m_isAtRow && m_at < key && step < nearby; ++step)
            next();
        if (m_isAtRow && m_at < key)
            start(key);
        return m_isAtRow && m_at == key ? &m_rows : nullptr;
    }

private:
    /// Rows to walk past before another look is quicker.
    static constexpr int nearby = 8;

    void start(const Key& key)
    {
        m_started = true;
        m_at = key;
        m_rows.reset();
        rows::bindKey(m_rows, key);
        next();
    }

    void next()
    {
        m_isAtRow = m_rows.step();
        if (m_isAtRow)
            rows::readLastPart(m_rows, Table<Row>::keyColumns - 1, m_at);
    }

    Statement& m_rows;
    Key m_at{};
    bool m_started = false;
    bool m_isAtRow = false;
};

} // namespace remit
