#include "ui/shell/ShortcutSheet.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

QLabel *labelOf(const ShortcutSheet &sheet, const char *text)
{
    for (QLabel *label : sheet.findChildren<QLabel *>()) {
        if (label->text() == QLatin1String(text))
            return label;
    }
    return nullptr;
}

const QList<ShortcutHint> hints{{QStringLiteral("Ctrl+Z"), QStringLiteral("Undo")},
                                {QStringLiteral("0 to 9"), QStringLiteral("Log pain")}};

TEST(ShortcutSheetTest, PairsKeysWithWhatTheyDo)
{
    ShortcutSheet sheet(hints);
    sheet.show();
    for (const auto &[keys, what] :
         {std::pair("Ctrl+Z", "Undo"), std::pair("0 to 9", "Log pain")}) {
        const QLabel *left = labelOf(sheet, keys);
        const QLabel *right = labelOf(sheet, what);
        ASSERT_TRUE(left && right);
        EXPECT_EQ(left->y(), right->y()) << "in one line";
        EXPECT_LT(left->geometry().right(), right->x());
        EXPECT_FALSE(left->wordWrap()) << "keys are never broken";
    }
    EXPECT_LT(labelOf(sheet, "Undo")->y(), labelOf(sheet, "Log pain")->y());
    EXPECT_EQ(sheet.windowTitle(), QStringLiteral("Keyboard shortcuts"));
}

TEST(ShortcutSheetTest, MirrorsForRightToLeft)
{
    ShortcutSheet sheet(hints);
    sheet.setLayoutDirection(Qt::RightToLeft);
    sheet.show();
    EXPECT_GT(labelOf(sheet, "Ctrl+Z")->x(), labelOf(sheet, "Undo")->x());
}

TEST(ShortcutSheetTest, CloseAndEscapeCloseIt)
{
    ShortcutSheet sheet(hints);
    QSignalSpy rejected(&sheet, &QDialog::rejected);
    sheet.show();
    QTest::mouseClick(sheet.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close),
                      Qt::LeftButton);
    EXPECT_FALSE(sheet.isVisible());
    sheet.show();
    QTest::keyClick(&sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet.isVisible());
    EXPECT_EQ(rejected.count(), 2);
}

TEST(ShortcutSheetTest, GrowsWithItsLines)
{
    const ShortcutSheet none({});
    QList<ShortcutHint> many;
    for (int i = 0; i < 12; ++i)
        many += hints;
    const ShortcutSheet full(many);
    EXPECT_GT(full.sizeHint().height(), none.sizeHint().height() + 12 * 2 * 15);
    EXPECT_GE(none.minimumWidth(), 440);
}

} // namespace
