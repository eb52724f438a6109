#include "ui/plan/ComposeDialog.h"

#include "tests/support/PageFixture.h"
#include "tests/support/ShippedCatalog.h"
#include "ui/plan/PlanPage.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TableDialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

namespace midback::test {

namespace {

class ComposeDialogTest : public testing::Test {
protected:
    void open(const ComposerRequest &request = {})
    {
        dialog = std::make_unique<ComposeDialog>(request, shippedCatalog());
        dialog->open();
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    template<class Button>
    Button *button(const QString &text) const
    {
        for (Button *one : dialog->findChildren<Button *>()) {
            if (one->text() == text)
                return one;
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    void click(const QString &text)
    {
        QTest::mouseClick(button<QPushButton>(text), Qt::LeftButton);
    }
    bool says(const QString &text) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(dialog.get()) && label->text().contains(text);
        });
    }
    QStringList exercises() const
    {
        QStringList ids;
        for (const ComposedItem &item : dialog->session()->items)
            ids << item.item.exerciseId;
        return ids;
    }

    std::unique_ptr<ComposeDialog> dialog;
};

TEST_F(ComposeDialogTest, BeginsWithASessionAndItsReasons)
{
    open();
    ASSERT_TRUE(dialog->session());
    for (const ComposedItem &item : dialog->session()->items) {
        EXPECT_TRUE(says(shippedCatalog().nameOf(item.item.exerciseId)));
        EXPECT_TRUE(says(item.sentence));
    }
    EXPECT_TRUE(button<QPushButton>(QStringLiteral("Use this routine"))->isEnabled());
}

TEST_F(ComposeDialogTest, MinutesAreTypedAndHold)
{
    open();
    auto *minutes = dialog->findChild<QSpinBox *>();
    EXPECT_TRUE(minutes->hasFocus());
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("20"));
    ASSERT_TRUE(dialog->session());
    EXPECT_NEAR(dialog->session()->totalSeconds, 20 * 60, 2 * 60);
}

TEST_F(ComposeDialogTest, AnotherOneIsAnother)
{
    open();
    const QStringList first = exercises();
    click(QStringLiteral("Another one"));
    EXPECT_NE(exercises(), first);
}

TEST_F(ComposeDialogTest, PositionsAndThingsAreKept)
{
    open();
    click(QStringLiteral("Seated"));
    click(QStringLiteral("Standing"));
    click(QStringLiteral("Chair"));
    ASSERT_TRUE(dialog->session());
    for (const QString &id : exercises()) {
        const Exercise *exercise = shippedCatalog().exercise(id);
        EXPECT_TRUE(exercise->position == Position::Seated ||
                    exercise->position == Position::Standing);
        for (const Equipment thing : exercise->equipment)
            EXPECT_EQ(thing, Equipment::Chair) << qPrintable(id);
    }
}

TEST_F(ComposeDialogTest, WhereNothingFitsItSaysWhatToLoosen)
{
    ComposerRequest request;
    request.positions = QList<Position>{Position::Prone};
    request.minutes = 30;
    open(request);
    click(QStringLiteral("Face down"));
    EXPECT_FALSE(dialog->session());
    EXPECT_TRUE(says(QStringLiteral("there is one")));
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Use this routine"))->isEnabled());
}

TEST_F(ComposeDialogTest, WhatWasLeftOutIsATable)
{
    open();
    QTest::mouseClick(button<LinkButton>(QStringLiteral("What was left out, and why")),
                      Qt::LeftButton);
    auto *table = dialog->findChild<TableDialog *>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->table()->model()->rowCount(), dialog->session()->leftOut.size());
    EXPECT_EQ(table->table()->model()->index(0, 1).data().toString(),
              dialog->session()->leftOut.first().sentence);
}

TEST(PlanPageCompose, TheSessionBecomesARoutineThatCanBeUndone)
{
    PageFixture fixture(shippedCatalog());
    PlanPage page(fixture.context);
    page.resize(1072, 800);
    page.show();
    for (QPushButton *one : page.findChildren<QPushButton *>()) {
        if (one->text() == QStringLiteral("Compose one for me"))
            one->click();
    }
    auto *dialog = page.findChild<ComposeDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(dialog->session());
    const ComposedSession session = *dialog->session();
    dialog->accept();
    const QList<Routine> routines = *fixture.data.routines().all();
    ASSERT_EQ(routines.size(), 1);
    EXPECT_EQ(routines.first().items.size(), session.items.size());
    EXPECT_EQ(routines.first().name, QStringLiteral("My 12 minutes"));
    fixture.undo.undo();
    EXPECT_TRUE(fixture.data.routines().all()->isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

} // namespace midback::test
