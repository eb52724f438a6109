#include "ui/widgets/ChangeList.h"

#include "ui/widgets/LinkButton.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <gtest/gtest.h>

using namespace midback;

namespace {

RoutineChange changed(const char *exercise, const char *reason, bool mayKeep = true)
{
    RoutineChange change;
    change.exercise = QLatin1String(exercise);
    change.title = QStringLiteral("%1: smaller dose").arg(change.exercise);
    change.reason = QLatin1String(reason);
    change.rule = QStringLiteral("Rule 8");
    change.line = change.exercise;
    if (mayKeep)
        change.keep = LinePlace{0, 2};
    return change;
}

class ChangeListTest : public testing::Test {
protected:
    void show(const QList<RoutineChange> &changes)
    {
        list.setChanges(changes);
        list.resize(600, 400);
        list.show();
        QCoreApplication::processEvents();
    }
    QStringList words()
    {
        QStringList all;
        for (const QLabel *label : list.findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    QList<LinkButton *> links()
    {
        QList<LinkButton *> all = list.findChildren<LinkButton *>();
        all.removeIf([](const LinkButton *one) { return !one->isVisible(); });
        return all;
    }

    ChangeList list;
};

TEST_F(ChangeListTest, SaysWhatAndWhyAndByWhichRule)
{
    show({changed("Turn", "Pain went up.")});
    EXPECT_EQ(words(), (QStringList{QStringLiteral("Turn: smaller dose"),
                                    QStringLiteral("Pain went up."), QStringLiteral("Rule 8")}));
}

TEST_F(ChangeListTest, TheSameReasonIsGivenOnce)
{
    show({changed("Turn", "A gentler week."), changed("Arch", "Pain went up."),
          changed("Row", "A gentler week.")});
    EXPECT_EQ(words().count(QStringLiteral("A gentler week.")), 1);
    EXPECT_EQ(words().indexOf(QStringLiteral("Row: smaller dose")), 1) << "beside its like";
    EXPECT_EQ(links().size(), 3) << "but each can be kept by itself";
}

TEST_F(ChangeListTest, KeepingSaysWhichByMouseAndByKey)
{
    show({changed("Turn", "One."), changed("Arch", "Two."), changed("Row", "Three.", false)});
    QSignalSpy keep(&list, &ChangeList::keepRequested);
    ASSERT_EQ(links().size(), 2) << "nothing to keep where it is not the person's to say";
    EXPECT_EQ(links().at(1)->accessibleName(), QStringLiteral("Keep Arch as it was"));
    QTest::mouseClick(links().at(1), Qt::LeftButton);
    QTest::keyClick(links().at(0), Qt::Key_Space);
    ASSERT_EQ(keep.count(), 2);
    EXPECT_EQ(keep.at(0).first().value<RoutineChange>().exercise, QStringLiteral("Arch"));
    EXPECT_EQ(keep.at(1).first().value<RoutineChange>().exercise, QStringLiteral("Turn"));
}

TEST_F(ChangeListTest, TheListMayChangeWhileALinkIsPressed)
{
    show({changed("Turn", "One."), changed("Arch", "Two.")});
    QObject::connect(&list, &ChangeList::keepRequested, &list,
                     [this] { list.setChanges({changed("Arch", "Two.")}); });
    QTest::mouseClick(links().at(0), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    EXPECT_EQ(links().size(), 1);
    show({});
    EXPECT_TRUE(words().isEmpty());
}

} // namespace
