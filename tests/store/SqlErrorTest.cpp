#include "core/store/SqlError.h"

#include "tests/store/TempFolder.h"

#include <QtSql/QSqlError>

#include <gtest/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

struct SqlErrorCase {
    int native; ///< primary or extended, see sqlite.org/rescode.html
    ErrorCode expected;
};

class SqlErrorTest : public testing::TestWithParam<SqlErrorCase> {
protected:
    Error error(const QString &native) const
    {
        return errorFrom(QSqlError(QStringLiteral("driver"), QStringLiteral("what SQLite said"),
                                   QSqlError::StatementError, native));
    }
};

TEST_P(SqlErrorTest, HasItsCodeAndOnePlainSentence)
{
    const Error found = error(QString::number(GetParam().native));
    EXPECT_EQ(found.code, GetParam().expected);
    EXPECT_TRUE(isPlainSentence(found.detail)) << qPrintable(found.detail);
    EXPECT_FALSE(found.detail.contains(QStringLiteral("driver")));
}

INSTANTIATE_TEST_SUITE_P(
    Codes, SqlErrorTest,
    testing::Values(SqlErrorCase{5, ErrorCode::Locked}, SqlErrorCase{261, ErrorCode::Locked},
                    SqlErrorCase{6, ErrorCode::Locked}, SqlErrorCase{8, ErrorCode::ReadOnly},
                    SqlErrorCase{1032, ErrorCode::ReadOnly}, SqlErrorCase{11, ErrorCode::Damaged},
                    SqlErrorCase{267, ErrorCode::Damaged}, SqlErrorCase{13, ErrorCode::Io},
                    SqlErrorCase{19, ErrorCode::Invalid}, SqlErrorCase{275, ErrorCode::Invalid},
                    SqlErrorCase{787, ErrorCode::Invalid}, SqlErrorCase{26, ErrorCode::Damaged},
                    SqlErrorCase{10, ErrorCode::Io}, SqlErrorCase{266, ErrorCode::Io},
                    SqlErrorCase{1, ErrorCode::Io}, SqlErrorCase{14, ErrorCode::Io}),
    [](const auto &each) { return "Native" + std::to_string(each.param.native); });

TEST(SqlErrors, TellWhatToDoAboutAFullDisk)
{
    const Error full = errorFrom(
        QSqlError({}, QStringLiteral("full"), QSqlError::StatementError, QStringLiteral("13")));
    EXPECT_TRUE(full.detail.contains(QStringLiteral("Free some space")));
    EXPECT_TRUE(full.detail.contains(QStringLiteral("nothing was saved")));
}

TEST(SqlErrors, WithoutACodeAreStillErrors)
{
    const Error odd = errorFrom(QSqlError({}, QStringLiteral("odd"), QSqlError::UnknownError));
    EXPECT_EQ(odd.code, ErrorCode::Io);
    EXPECT_TRUE(odd.detail.contains(QStringLiteral("odd")));
}

} // namespace
