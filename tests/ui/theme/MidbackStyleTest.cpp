#include "ui/theme/MidbackStyle.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Tokens.h"

#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStyleOption>

#include <gtest/gtest.h>

#include <algorithm>

namespace midback {

namespace {

QColor at(QWidget &widget, const QPoint &where)
{
    return widget.grab().toImage().pixelColor(where);
}

TEST(MidbackStyleTest, ButtonsHaveTheDesignedHeights)
{
    const std::pair<ButtonKind, int> heights[] = {
        {ButtonKind::Secondary, 36}, {ButtonKind::Primary, 44}, {ButtonKind::Quiet, 36},
        {ButtonKind::Danger, 36},    {ButtonKind::Player, 72},  {ButtonKind::PlayerPrimary, 72},
        {ButtonKind::Chip, 32},
    };
    for (const auto &[kind, height] : heights) {
        QPushButton button(QStringLiteral("Start"));
        setButtonKind(&button, kind);
        EXPECT_EQ(buttonKind(&button), kind);
        EXPECT_NEAR(button.sizeHint().height(), height, 1) << int(kind);
    }
}

TEST(MidbackStyleTest, APlainButtonIsSecondary)
{
    const QPushButton button;
    EXPECT_EQ(buttonKind(&button), ButtonKind::Secondary);
    EXPECT_EQ(buttonKind(nullptr), ButtonKind::Secondary);
}

TEST(MidbackStyleTest, ThePrimaryButtonIsFilled)
{
    QPushButton button(QStringLiteral("Start"));
    button.resize(120, 44);
    EXPECT_EQ(at(button, {8, 22}), lightTokens().surface);
    setButtonKind(&button, ButtonKind::Primary);
    EXPECT_EQ(at(button, {8, 22}), lightTokens().accent);
}

/// Where the first and the last column stand that are not plain background.
std::pair<int, int> inked(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == image.pixel(0, 0))
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

TEST(MidbackStyleTest, NumbersBeginWhereTheColumnBegins)
{
    QLabel label(QStringLiteral("24"));
    label.resize(200, 20);
    EXPECT_LT(inked(label).second, 60);
    label.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(inked(label).first, 140);
    label.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // "left" that was meant
    EXPECT_LT(inked(label).second, 60);
    label.setAlignment(Qt::AlignHCenter);
    EXPECT_GT(inked(label).first, 60);
    EXPECT_LT(inked(label).second, 140);
}

TEST(MidbackStyleTest, ADisabledPrimaryButtonIsNotAccent)
{
    QPushButton button(QStringLiteral("Start"));
    setButtonKind(&button, ButtonKind::Primary);
    button.setEnabled(false);
    button.resize(120, 44);
    EXPECT_EQ(at(button, {8, 22}), lightTokens().cardBorder);
}

TEST(MidbackStyleTest, FocusShowsAsARing)
{
    QWidget window;
    auto *row = new QVBoxLayout(&window);
    auto *first = new QPushButton(QStringLiteral("One"));
    auto *second = new QPushButton(QStringLiteral("Two"));
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    const QPoint edge(first->width() / 2, 1);
    EXPECT_EQ(at(*first, edge), lightTokens().focus);
    EXPECT_NE(at(*second, edge), lightTokens().focus);
}

TEST(MidbackStyleTest, TheKeyHintIsShownAndSpoken)
{
    QPushButton button(QStringLiteral("Pause"));
    setButtonKind(&button, ButtonKind::Player);
    button.resize(160, 72);
    const QImage without = button.grab().toImage();
    setKeyHint(&button, QStringLiteral("Space"));
    EXPECT_EQ(keyHint(&button), QStringLiteral("Space"));
    EXPECT_EQ(button.accessibleDescription(), QStringLiteral("Space"));
    EXPECT_NE(button.grab().toImage(), without);
}

TEST(MidbackStyleTest, ChoosingAChipMovesNothing)
{
    QPushButton chip(QStringLiteral("Rotation"));
    chip.setCheckable(true);
    setButtonKind(&chip, ButtonKind::Chip);
    const QSize before = chip.sizeHint();
    chip.setChecked(true);
    EXPECT_EQ(chip.sizeHint(), before);
}

TEST(MidbackStyleTest, FieldsAreTallAndPadded)
{
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;
    EXPECT_EQ(line.sizeHint().height(), combo.sizeHint().height());
    EXPECT_EQ(line.sizeHint().height(), spin.sizeHint().height());
    EXPECT_GE(line.sizeHint().height(), 36);
    QStyleOptionFrame option;
    option.rect = QRect(0, 0, 200, 36);
    option.lineWidth = 1;
    EXPECT_GE(line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).left(), 8);
}

TEST(MidbackStyleTest, SpinButtonsMirror)
{
    QSpinBox spin;
    QStyleOptionSpinBox option;
    option.initFrom(&spin);
    option.rect = QRect(0, 0, 200, 36);
    option.buttonSymbols = QAbstractSpinBox::UpDownArrows;
    const auto up = [&] {
        return spin.style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp,
                                            &spin);
    };
    option.direction = Qt::LeftToRight;
    EXPECT_GT(up().left(), 100);
    option.direction = Qt::RightToLeft;
    EXPECT_LT(up().right(), 100);
}

TEST(MidbackStyleTest, ScrollBarsHaveNoButtonsAndReachBothEnds)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    bar.resize(12, 300);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = 1000;
    option.pageStep = 100;
    const auto handle = [&](int position) {
        option.sliderPosition = position;
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                           QStyle::SC_ScrollBarSlider, &bar);
    };
    EXPECT_EQ(handle(0).top(), 0);
    EXPECT_EQ(handle(1000).bottom(), 299);
    EXPECT_GE(handle(0).height(), 24);
    EXPECT_TRUE(
        bar.style()
            ->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar)
            .isEmpty());
}

TEST(MidbackStyleTest, CheckBoxesAreBigEnoughToHit)
{
    const QCheckBox box(QStringLiteral("Chair"));
    EXPECT_GE(box.sizeHint().height(), 24);
}

TEST(MidbackStyleTest, NothingIsAnimated)
{
    QWidget widget;
    EXPECT_EQ(widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget), 0);
}

} // namespace

} // namespace midback
