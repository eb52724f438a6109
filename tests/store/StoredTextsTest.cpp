// Whatever a person types or pastes comes back from the disk as it was, after closing too.
#include "core/store/DataCheck.h"
#include "tests/store/Backends.h"

using namespace midback;
using namespace midback::test;

namespace {

struct TextCase {
    const char *name;
    QString text;
};

class StoredTexts : public testing::TestWithParam<TextCase> {
protected:
    QString text() const { return GetParam().text; }

    TempFolder folder;
};

TEST_P(StoredTexts, ComeBackAsTheyWere)
{
    auto profile = sample<Profile>(1);
    profile.name = text();
    auto routine = sample<Routine>(1);
    routine.name = QLatin1Char('a') + text();
    auto session = sample<SessionRecord>(1);
    session.note = text();
    session.routineName = text();
    auto entry = sample<SymptomEntry>(1);
    entry.note = text();
    {
        const auto store = folder.open();
        ASSERT_TRUE(store->profiles().save(profile).ok());
        ASSERT_TRUE(store->routines().save(routine).ok());
        ASSERT_TRUE(store->sessions().save(session).ok());
        ASSERT_TRUE(store->symptoms().save(entry).ok());
        ASSERT_TRUE(store->symptoms().save(edited(entry, 1)).ok()); // so the history has it too
    }
    {
        const auto store = folder.open();
        EXPECT_EQ(store->profiles().all().value(), QList{profile});
        EXPECT_EQ(store->routines().all().value(), QList{routine});
        EXPECT_EQ(store->sessions().all().value(), QList{session});
        EXPECT_EQ(store->symptoms().versions(entry.id).value(), QList{entry});
        EXPECT_TRUE(store->damagedRows().isEmpty());
    }
    EXPECT_EQ(checkData(folder.path())->faults, QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Texts, StoredTexts,
    testing::Values(TextCase{"Empty", QString()}, TextCase{"Blank", QStringLiteral("  \t ")},
                    TextCase{"Nul", QStringLiteral("before") + QChar(0) + QStringLiteral("after")},
                    TextCase{"NulAtTheEnd", QStringLiteral("end") + QChar(0)},
                    TextCase{"LineEnds", QStringLiteral("a\r\nb\rc\nd\u2028e")},
                    TextCase{"Quotes", QStringLiteral("'; DROP TABLE session; -- \"\\\"")},
                    TextCase{"QuestionMarks", QStringLiteral("? ?1 :name @x $y %1 %n")},
                    TextCase{"Emoji", QStringLiteral("back \U0001F9D8\u200D\u2640\uFE0F fine")},
                    TextCase{"RightToLeft", QStringLiteral("\u202Eكتف\u202C ظهر")},
                    TextCase{"Combining", QStringLiteral("e\u0301 is not \u00E9")},
                    TextCase{"Controls", QStringLiteral("\x01\x02\x1b[31m\x7f\uFEFF")},
                    TextCase{"Noncharacters", QStringLiteral("a") + QChar(0xFFFE) + QChar(0xFFFF)},
                    TextCase{"Long", QString(200'000, QLatin1Char('x'))},
                    TextCase{"LongWide", QStringLiteral("\U0001F9D8").repeated(20'000)}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(StoredOrder, RoutinesAreListedByNameWhateverItHolds)
{
    TempFolder folder;
    FakeDataStore model;
    const auto store = folder.open();
    const QStringList names{QStringLiteral("b"),      QStringLiteral("a") + QChar(0),
                            QStringLiteral("a"),      QStringLiteral("B"),
                            QStringLiteral("Ä"),      QStringLiteral("\U0001F9D8"),
                            QStringLiteral("\uFB01"), QStringLiteral("a b")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto routine = sample<Routine>(int(i) + 1);
        routine.name = names.at(i);
        ASSERT_TRUE(store->routines().save(routine).ok());
        ASSERT_TRUE(model.routines().save(routine).ok());
    }
    EXPECT_EQ(store->routines().all().value(), model.routines().all().value());
}

} // namespace
