#include "ui/theme/MidbackStyle.h"
#include "ui/theme/Space.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

namespace midback {

namespace {

TEST(StyleMetrics, DistancesComeFromTheOneScale)
{
    const MidbackStyle style;
    const std::pair<QStyle::PixelMetric, int> metrics[] = {
        {QStyle::PM_LayoutHorizontalSpacing, space::m},
        {QStyle::PM_LayoutVerticalSpacing, space::m},
        {QStyle::PM_CheckBoxLabelSpacing, space::s},
        {QStyle::PM_RadioButtonLabelSpacing, space::s},
        {QStyle::PM_HeaderMargin, space::s},
        {QStyle::PM_ToolTipLabelFrameWidth, space::s},
        {QStyle::PM_MenuHMargin, space::xs},
        {QStyle::PM_ButtonIconSize, 18},
        {QStyle::PM_ButtonShiftVertical, 0},
        {QStyle::PM_ButtonShiftHorizontal, 0}};
    for (const auto &[metric, value] : metrics)
        EXPECT_EQ(style.pixelMetric(metric, nullptr, nullptr), value) << metric;
}

TEST(StyleMetrics, TargetsAreLargeEnoughToHit)
{
    const MidbackStyle style; // WCAG 2.2, 2.5.8: 24 px, spacing included
    EXPECT_GE(style.pixelMetric(QStyle::PM_SliderThickness, nullptr, nullptr), 24);
    EXPECT_GE(style.pixelMetric(QStyle::PM_ScrollBarSliderMin, nullptr, nullptr), 24);
    EXPECT_GE(QCheckBox(QStringLiteral("Chair")).sizeHint().height(), 24);
    EXPECT_GE(QRadioButton(QStringLiteral("Chair")).sizeHint().height(), 24);
    const QSize tool = QToolButton().sizeHint();
    EXPECT_GE(tool.width(), 32);
    EXPECT_GE(tool.height(), 32);
}

TEST(StyleMetrics, OnlyScrollAreasGetAWiderFrame)
{
    const QListView list;
    const QLineEdit line;
    const MidbackStyle style;
    EXPECT_EQ(style.pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &list), 2);
    EXPECT_NE(style.pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &line), 2);
}

TEST(StyleMetrics, HintsKeepTheProgramStill)
{
    const MidbackStyle style;
    for (const auto hint : {QStyle::SH_Widget_Animation_Duration, QStyle::SH_ComboBox_Popup,
                            QStyle::SH_DialogButtonBox_ButtonsHaveIcons,
                            QStyle::SH_EtchDisabledText, QStyle::SH_UnderlineShortcut})
        EXPECT_EQ(style.styleHint(hint, nullptr, nullptr, nullptr), 0) << hint;
    EXPECT_EQ(style.styleHint(QStyle::SH_Slider_AbsoluteSetButtons, nullptr, nullptr, nullptr),
              Qt::LeftButton)
        << "a click goes where it is";
}

TEST(StyleMetrics, FieldsGrowWithTheFont)
{
    QLineEdit line;
    const int usual = line.sizeHint().height();
    QFont large = line.font();
    large.setPointSizeF(28);
    line.setFont(large);
    EXPECT_GT(line.sizeHint().height(), usual);
    EXPECT_GE(line.sizeHint().height(), line.fontMetrics().height() + 16);
}

TEST(StyleMetrics, ItemsAndMenusAreTallRows)
{
    const MidbackStyle style;
    QStyleOptionViewItem item;
    item.fontMetrics = QFontMetrics(QApplication::font());
    EXPECT_GE(style.sizeFromContents(QStyle::CT_ItemViewItem, &item, {40, 10}, nullptr).height(),
              32);
    QStyleOptionMenuItem menu;
    menu.fontMetrics = item.fontMetrics;
    menu.menuItemType = QStyleOptionMenuItem::Normal;
    EXPECT_GE(style.sizeFromContents(QStyle::CT_MenuItem, &menu, {40, 10}, nullptr).height(), 32);
}

TEST(StyleMetrics, TextFieldsKeepTheirRoundCorners)
{
    QPlainTextEdit plain;
    QTextEdit rich;
    plain.ensurePolished();
    rich.ensurePolished();
    EXPECT_FALSE(plain.viewport()->autoFillBackground());
    EXPECT_FALSE(rich.viewport()->autoFillBackground());
    EXPECT_EQ(plain.document()->documentMargin(), space::s);
    EXPECT_EQ(rich.document()->documentMargin(), space::s);
}

TEST(StyleMetrics, AnInnerFieldHasNoMarginOfItsOwn)
{
    const MidbackStyle style;
    QStyleOptionFrame frame;
    frame.rect = QRect(0, 0, 100, 30);
    frame.lineWidth = 0;
    EXPECT_EQ(style.subElementRect(QStyle::SE_LineEditContents, &frame, nullptr), frame.rect);
    frame.lineWidth = 1;
    const QRect inner = style.subElementRect(QStyle::SE_LineEditContents, &frame, nullptr);
    EXPECT_TRUE(frame.rect.contains(inner));
    EXPECT_GT(inner.left(), 0);
}

} // namespace

} // namespace midback
