#include "core/store/CountText.h"

#include "core/store/StoredAs.h"

#include <gtest/gtest.h>

using namespace midback;

namespace {

TEST(CountText, NamesEveryKindAsPeopleDo)
{
    QList<KindCount> one;
    QList<KindCount> several;
    forEachKind([&](const auto &aggregate) {
        const QString kind = StoredAs<std::decay_t<decltype(aggregate)>>::table();
        one.append({kind, 1});
        several.append({kind, int(several.size()) + 2});
    });
    EXPECT_EQ(countText(one), QStringLiteral("1 session, 1 symptom entry, 1 self-test, 1 routine, "
                                             "1 exercise of your own, 1 week plan, 1 picture, "
                                             "1 set of safety answers, 1 note to the coach, "
                                             "1 profile"));
    EXPECT_EQ(
        countText(several),
        QStringLiteral("5 sessions, 6 symptom entries, 8 self-tests, 3 routines, 11 exercises "
                       "of your own, 4 week plans, 10 pictures, 7 sets of safety answers, "
                       "9 notes to the coach, 2 profiles"));
}

TEST(CountText, LeavesOutWhatIsNotThere)
{
    EXPECT_EQ(countText({}), QStringLiteral("nothing"));
    EXPECT_EQ(countText({{QStringLiteral("session"), 0}}), QStringLiteral("nothing"));
    EXPECT_EQ(countText({{QStringLiteral("routine"), 3}, {QStringLiteral("session"), 0}}),
              QStringLiteral("3 routines"));
}

} // namespace
