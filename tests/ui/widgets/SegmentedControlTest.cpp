#include "ui/widgets/SegmentedControl.h"

#include "tests/ui/widgets/Pixels.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

/// The control between two fields, as on a page.
class SegmentsOnAPage : public testing::Test {
protected:
    SegmentsOnAPage()
    {
        for (const char *id : {"7", "42", "365", "all"})
            m_control->addSegment(QString::fromLatin1(id), QString::fromLatin1(id));
        auto *column = new QVBoxLayout(&m_page);
        column->addWidget(m_before);
        column->addWidget(m_control);
        column->addWidget(m_after);
        m_segments = m_control->findChildren<QPushButton *>();
    }

    int focused() const
    {
        return int(m_segments.indexOf(qobject_cast<QPushButton *>(QApplication::focusWidget())));
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QWidget m_page;
    QLineEdit *m_before = new QLineEdit;
    SegmentedControl *m_control = new SegmentedControl(QStringLiteral("Range"));
    QLineEdit *m_after = new QLineEdit;
    QList<QPushButton *> m_segments;
    QSignalSpy m_changed{m_control, &SegmentedControl::currentChanged};
};

TEST_F(SegmentsOnAPage, AreOneTabStop)
{
    giveKeyboard(*m_before);
    press(Qt::Key_Tab);
    EXPECT_EQ(focused(), 0);
    press(Qt::Key_Tab);
    EXPECT_TRUE(m_after->hasFocus());
    press(Qt::Key_Backtab);
    EXPECT_EQ(focused(), 0);
    press(Qt::Key_Backtab);
    EXPECT_TRUE(m_before->hasFocus());
    EXPECT_EQ(m_changed.count(), 0);
}

TEST_F(SegmentsOnAPage, TabComesToTheChosenOne)
{
    m_control->setCurrent(QStringLiteral("365"));
    giveKeyboard(*m_before);
    press(Qt::Key_Tab);
    EXPECT_EQ(focused(), 2);
    press(Qt::Key_Tab);
    EXPECT_TRUE(m_after->hasFocus());
    press(Qt::Key_Backtab);
    EXPECT_EQ(focused(), 2);
}

TEST_F(SegmentsOnAPage, ArrowsChooseAndStayInside)
{
    giveKeyboard(*m_segments.first());
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Right);
        visited << m_control->current();
    }
    EXPECT_EQ(visited,
              (QStringList{QStringLiteral("42"), QStringLiteral("365"), QStringLiteral("all")}));
    EXPECT_EQ(focused(), 3);
    EXPECT_EQ(m_changed.count(), 3);
    press(Qt::Key_Left);
    EXPECT_EQ(m_control->current(), QStringLiteral("365"));
}

TEST_F(SegmentsOnAPage, RightToLeftTheFirstIsAtTheRightAndLeftMovesOn)
{
    m_page.setLayoutDirection(Qt::RightToLeft);
    giveKeyboard(*m_segments.first());
    EXPECT_GT(m_segments.first()->x(), m_segments.last()->x());
    press(Qt::Key_Left);
    EXPECT_EQ(m_control->current(), QStringLiteral("42"));
    press(Qt::Key_Right);
    EXPECT_EQ(m_control->current(), QStringLiteral("7"));
}

TEST_F(SegmentsOnAPage, ExactlyOneIsOnWhateverIsClicked)
{
    for (const int clicked : {2, 2, 0, 3}) {
        QTest::mouseClick(m_segments.at(clicked), Qt::LeftButton);
        for (int i = 0; i < m_segments.size(); ++i)
            EXPECT_EQ(m_segments.at(i)->isChecked(), i == clicked) << clicked;
    }
    EXPECT_EQ(m_changed.count(), 3);
}

TEST_F(SegmentsOnAPage, AClickAfterSettingTellsAgain)
{
    m_segments.at(1)->click();
    m_control->setCurrent(QStringLiteral("7"));
    m_segments.at(1)->click();
    ASSERT_EQ(m_changed.count(), 2);
    EXPECT_EQ(m_changed.at(1).at(0).toString(), QStringLiteral("42"));
}

TEST_F(SegmentsOnAPage, TheFocusGoesWithAChoiceThatIsSet)
{
    m_control->setCurrent(QStringLiteral("42"));
    giveKeyboard(*m_before);
    m_control->setCurrent(QStringLiteral("365"));
    EXPECT_TRUE(m_before->hasFocus()) << "it is not taken from elsewhere";
    giveKeyboard(*m_segments.at(2));
    m_control->setCurrent(QStringLiteral("7"));
    EXPECT_EQ(focused(), 0);
}

TEST_F(SegmentsOnAPage, AreAsHighAsAButton)
{
    m_page.layout()->activate();
    EXPECT_EQ(m_control->sizeHint().height(), QPushButton(QStringLiteral("A")).sizeHint().height());
}

TEST_F(SegmentsOnAPage, SpeakTheirChoice)
{
    m_control->setCurrent(QStringLiteral("42"));
    for (int i = 0; i < m_segments.size(); ++i) {
        auto *spoken = QAccessible::queryAccessibleInterface(m_segments.at(i));
        EXPECT_EQ(spoken->role(), QAccessible::RadioButton) << i;
        EXPECT_EQ(bool(spoken->state().checked), i == 1) << i;
    }
    EXPECT_EQ(m_control->accessibleName(), QStringLiteral("Range"));
}

TEST_F(SegmentsOnAPage, TheChosenOneLooksChosenInBothThemes)
{
    m_page.resize(500, 200);
    m_page.show();
    for (const bool dark : {false, true}) {
        if (dark)
            darken(m_page);
        m_control->setCurrent(QStringLiteral("7"));
        const QImage off = pictureOf(*m_segments.at(1));
        m_control->setCurrent(QStringLiteral("42"));
        EXPECT_FALSE(differenceOf(off, pictureOf(*m_segments.at(1))).isNull()) << dark;
    }
}

TEST_F(SegmentsOnAPage, TheFocusIsARingAroundTheSegmentNotAnotherLookOfIt)
{
    giveKeyboard(*m_before);
    const QImage without = pictureOf(*m_control);
    giveKeyboard(*m_segments.first());
    const QImage with = pictureOf(*m_control);
    // Without its corners, where the ring bends around it.
    const QRect segment = m_segments.first()->geometry().adjusted(3, 3, -3, -3);
    EXPECT_FALSE(differenceOf(without, with).isNull());
    EXPECT_TRUE(differenceOf(without.copy(segment), with.copy(segment)).isNull());
}

TEST(SegmentedControlEmpty, HasNoChoice)
{
    SegmentedControl control(QStringLiteral("Range"));
    control.setCurrent(QStringLiteral("7"));
    EXPECT_TRUE(control.current().isEmpty());
}

} // namespace

} // namespace midback
