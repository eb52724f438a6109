#pragma once

#include <gtest/gtest.h>

#include <unistd.h>

namespace midback::test {

/// Gives up the rights of root while it lives, which would open every file; does nothing for
/// anybody else. For tests of what the owner of a file may and others may not. The saved user stays
/// as it is, so that there is a way back; access(2) asks for the real user, so that changes too.
class AsNobody {
public:
    AsNobody() : m_before(::geteuid())
    {
        if (m_before == 0)
            become(65534);
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    ~AsNobody() { become(m_before); }

private:
    static void become(uid_t user) { EXPECT_EQ(::setresuid(user, user, uid_t(-1)), 0); }

    uid_t m_before;
};

} // namespace midback::test
