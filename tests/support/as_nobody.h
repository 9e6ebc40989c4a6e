#pragma once

#include <unistd.h>

namespace remit::test {

/// While it lives, the process has no more rights than `nobody`, so that permissions count even for root.
class AsNobody {
public:
    AsNobody()
        : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && seteuid(65534) != 0)
            m_wasRoot = false;
    }
    ~AsNobody()
    {
        if (m_wasRoot && seteuid(0) != 0)
            _exit(1);
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    bool m_wasRoot;
};

} // namespace remit::test
