#include "tests/ui/widgets/Pixels.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/PageScaffold.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

class FormOnScreen : public testing::Test {
protected:
    QLabel *labelOf(const QString &text) const
    {
        for (QLabel *label : m_host.findChildren<QLabel *>()) {
            if (label->text() == text)
                return label;
        }
        return nullptr;
    }
    void show(const QSize &size = {500, 400})
    {
        m_host.resize(size);
        m_host.show();
    }

    QWidget m_host;
    QVBoxLayout *m_column = new QVBoxLayout(&m_host);
    FormBuilder m_form{m_column};
};

TEST_F(FormOnScreen, TheMnemonicMovesTheKeyboardToTheField)
{
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    m_form.row(QStringLiteral("&Name"), first).row(QStringLiteral("N&ote"), second);
    giveKeyboard(*first);
    QTest::keyClick(first, Qt::Key_O, Qt::AltModifier);
    EXPECT_TRUE(second->hasFocus());
    QTest::keyClick(second, Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(first->hasFocus());
}

TEST_F(FormOnScreen, TabFollowsTheRows)
{
    QList<QWidget *> fields;
    for (int i = 0; i < 4; ++i) {
        fields << new QLineEdit;
        m_form.row(QStringLiteral("Field %1").arg(i), fields.last(), QStringLiteral("Help"));
    }
    giveKeyboard(*fields.first());
    for (int i = 1; i < 4; ++i) {
        QTest::keyClick(fields.at(i - 1), Qt::Key_Tab);
        EXPECT_TRUE(fields.at(i)->hasFocus()) << i;
    }
}

TEST_F(FormOnScreen, HelpStandsBelowItsFieldAndSpeaksWithIt)
{
    auto *name = new QLineEdit;
    auto *remind = new QCheckBox(QStringLiteral("Remind me"));
    m_form.row(QStringLiteral("Name"), name, QStringLiteral("As you like it."))
        .wide(remind, QStringLiteral("Once a day."));
    show();
    const QLabel *help = labelOf(QStringLiteral("As you like it."));
    EXPECT_GE(help->y(), name->geometry().bottom());
    EXPECT_EQ(help->x(), name->x());
    const QLabel *once = labelOf(QStringLiteral("Once a day."));
    EXPECT_GE(once->y(), remind->geometry().bottom());
    EXPECT_GT(once->contentsMargins().left(), 20) << "beside the box, below its text";
    EXPECT_EQ(remind->accessibleDescription(), QStringLiteral("Once a day."));
    EXPECT_TRUE(remind->accessibleName().isEmpty()) << "its own text names it";
}

TEST_F(FormOnScreen, TheLabelOfATallFieldIsAtItsTop)
{
    auto *note = new QPlainTextEdit;
    m_form.row(QStringLiteral("Note"), note);
    show();
    const QLabel *label = labelOf(QStringLiteral("Note"));
    EXPECT_LE(label->y(), note->y() + 4);
    EXPECT_LT(label->geometry().bottom(), note->geometry().center().y());
}

TEST_F(FormOnScreen, SectionsAreApart)
{
    auto *above = new QLineEdit;
    auto *below = new QLineEdit;
    m_form.section(QStringLiteral("One"))
        .row(QStringLiteral("A"), above)
        .section(QStringLiteral("Two"))
        .row(QStringLiteral("B"), below);
    show();
    EXPECT_EQ(labelOf(QStringLiteral("One"))->contentsMargins().top(), 0);
    EXPECT_EQ(labelOf(QStringLiteral("Two"))->contentsMargins().top(), space::m);
    EXPECT_GT(below->y() - above->geometry().bottom(), 30);
}

TEST_F(FormOnScreen, LabelsAreAtTheRightRightToLeftAndFieldsTakeTheRoom)
{
    auto *field = new QLineEdit;
    m_form.row(QStringLiteral("Name"), field);
    m_host.setLayoutDirection(Qt::RightToLeft);
    show({800, 200});
    const QLabel *label = labelOf(QStringLiteral("Name"));
    EXPECT_GT(label->x(), field->geometry().right());
    EXPECT_GT(field->width(), 600);
}

class PageOnScreen : public testing::Test {
protected:
    void show(int width, int height = 600)
    {
        m_page.resize(width, height);
        m_page.show();
        QCoreApplication::processEvents();
    }
    QRect placeOf(QWidget *widget)
    {
        return {widget->mapTo(&m_page, QPoint(0, 0)), widget->size()};
    }

    PageScaffold m_page{QStringLiteral("Today")};
};

TEST_F(PageOnScreen, ActionsAreAtTheTrailingSideInReadingOrder)
{
    auto *first = new QPushButton(QStringLiteral("First"));
    auto *second = new QPushButton(QStringLiteral("Second"));
    m_page.addHeaderAction(first);
    m_page.addHeaderAction(second);
    show(900);
    EXPECT_LT(first->geometry().right(), second->x());
    EXPECT_GT(first->x(), 450);
    m_page.setLayoutDirection(Qt::RightToLeft);
    m_page.layout()->activate();
    EXPECT_GT(first->x(), second->geometry().right());
    EXPECT_EQ(second->x(), space::pageMarginX);
}

TEST_F(PageOnScreen, TheWayBackStandsAboveTheTitle)
{
    auto *back = new QPushButton(QStringLiteral("Back"));
    m_page.addAboveTitle(back);
    show(900);
    const auto *title = m_page.findChild<QLabel *>();
    EXPECT_LT(back->geometry().bottom(), title->y());
    EXPECT_LT(back->width(), 200);
}

TEST_F(PageOnScreen, TheSignOfTheWayBackIsInLineWithTheTitle)
{
    auto *back = new QPushButton(backIcon(), QStringLiteral("Library"));
    setButtonKind(back, ButtonKind::Quiet);
    m_page.addAboveTitle(back);
    m_page.setTitle(QStringLiteral("HHH"));
    auto *content = new QWidget;
    m_page.content()->addWidget(content);
    show(900);
    back->clearFocus(); // its ring would be the first ink
    const QImage all = m_page.grab().toImage();
    const auto firstInk = [&](const QRect &area) {
        const QColor ground = all.pixelColor(1, 1);
        for (int x = area.left(); x <= area.right(); ++x) {
            for (int y = area.top(); y <= area.bottom(); ++y) {
                if (all.pixelColor(x, y) != ground)
                    return x;
            }
        }
        return -1;
    };
    const auto *title = m_page.findChild<QLabel *>();
    EXPECT_NEAR(firstInk(placeOf(back)), space::pageMarginX, 2);
    EXPECT_NEAR(firstInk(title->geometry()), space::pageMarginX, 3);
    EXPECT_EQ(placeOf(content).left(), space::pageMarginX);
    EXPECT_GE(back->x(), 0);
    m_page.setLayoutDirection(Qt::RightToLeft);
    show(910);
    EXPECT_EQ(title->geometry().right(), placeOf(content).right());
    EXPECT_GT(back->geometry().right(), placeOf(content).right());
}

TEST_F(PageOnScreen, ContentMayReachIntoTheTrailingMargin)
{
    auto *content = new QWidget;
    m_page.content()->addWidget(content);
    m_page.setContentReach(20);
    show(900);
    EXPECT_EQ(placeOf(content).left(), space::pageMarginX);
    EXPECT_EQ(placeOf(content).right(), m_page.width() - space::pageMarginX - 1 + 20);
    m_page.setLayoutDirection(Qt::RightToLeft);
    show(910);
    EXPECT_EQ(placeOf(content).left(), space::pageMarginX - 20);
    EXPECT_EQ(placeOf(content).right(), m_page.width() - space::pageMarginX - 1);
}

TEST_F(PageOnScreen, TheScrollBarTakesNothingFromTheContent)
{
    auto *content = new QWidget;
    content->setMinimumHeight(100);
    m_page.content()->addWidget(content);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_page.setLayoutDirection(direction);
        content->setMinimumHeight(100);
        show(900 + (direction == Qt::RightToLeft ? 10 : 0));
        const auto *bar = m_page.scrollArea()->verticalScrollBar();
        ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() == 0; }));
        const QRect without = placeOf(content);
        content->setMinimumHeight(3000);
        ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 1000; }));
        QCoreApplication::processEvents();
        EXPECT_EQ(placeOf(content).left(), without.left());
        EXPECT_EQ(placeOf(content).width(), without.width());
    }
}

TEST_F(PageOnScreen, AnEmptySubtitleTakesNoRoom)
{
    show(900);
    const int before = m_page.scrollArea()->y();
    m_page.setSubtitle(QStringLiteral("Wednesday"));
    m_page.layout()->activate();
    EXPECT_GT(m_page.scrollArea()->y(), before);
    m_page.setSubtitle(QString());
    m_page.layout()->activate();
    EXPECT_EQ(m_page.scrollArea()->y(), before);
}

TEST_F(PageOnScreen, NothingScrollsSideways)
{
    auto *wide = new QWidget;
    wide->setMinimumWidth(2000);
    m_page.content()->addWidget(wide);
    show(900);
    EXPECT_FALSE(m_page.scrollArea()->horizontalScrollBar()->isVisible());
    EXPECT_EQ(m_page.scrollArea()->focusPolicy(), Qt::NoFocus);
}

} // namespace

} // namespace midback
