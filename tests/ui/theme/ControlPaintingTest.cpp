#include "ui/theme/MidbackStyle.h"
#include "ui/theme/Palette.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyleOption>

#include <gtest/gtest.h>

namespace midback {

namespace {

/// Draws single controls in light and dark.
class ControlPainting : public testing::TestWithParam<bool> {
protected:
    const Tokens &tokens() const { return GetParam() ? darkTokens() : lightTokens(); }

    template<class Option>
    Option option(const QSize &size, QStyle::State state) const
    {
        Option option;
        option.rect = QRect(QPoint(0, 0), size);
        option.state = state;
        option.palette = paletteFor(tokens());
        option.direction = Qt::LeftToRight;
        option.fontMetrics = QFontMetrics(QApplication::font());
        return option;
    }
    QImage primitive(QStyle::PrimitiveElement element, const QStyleOption &option,
                     const QWidget *widget = nullptr) const
    {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(tokens().window);
        QPainter painter(&image);
        style.drawPrimitive(element, &option, &painter, widget);
        return image;
    }
    QImage complex(QStyle::ComplexControl control, const QStyleOptionComplex &option) const
    {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(tokens().window);
        QPainter painter(&image);
        style.drawComplexControl(control, &option, &painter, nullptr);
        return image;
    }
    static int count(const QImage &image, const QColor &colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == colour;
        }
        return found;
    }

    MidbackStyle style;
};

constexpr QStyle::State enabled = QStyle::State_Enabled;

TEST_P(ControlPainting, ABoxTellsOffOnPartlyAndDisabledApart)
{
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
        const auto box = [&](QStyle::State state) {
            return primitive(element, option<QStyleOptionButton>({20, 20}, state));
        };
        const QImage off = box(enabled | QStyle::State_Off);
        const QImage on = box(enabled | QStyle::State_On);
        EXPECT_EQ(off.pixelColor(10, 10), tokens().surface);
        EXPECT_EQ(on.pixelColor(10, 4), tokens().accent);
        EXPECT_GT(count(on, tokens().onAccent), 3) << "a mark, not only a colour";
        EXPECT_EQ(count(box(QStyle::State_On), tokens().accent), 0) << "disabled";
        EXPECT_NE(box(enabled | QStyle::State_Off | QStyle::State_MouseOver), off);
    }
    const QImage partly =
        primitive(QStyle::PE_IndicatorCheckBox,
                  option<QStyleOptionButton>({20, 20}, enabled | QStyle::State_NoChange));
    EXPECT_EQ(partly.pixelColor(4, 5), tokens().accent);
    EXPECT_EQ(partly.pixelColor(10, 10), tokens().onAccent) << "a bar";
}

TEST_P(ControlPainting, AFieldShowsFocusAndBeingDisabledInItsBorder)
{
    const auto border = [&](QStyle::State state) {
        auto frame = option<QStyleOptionFrame>({120, 36}, state);
        frame.lineWidth = 1;
        return primitive(QStyle::PE_PanelLineEdit, frame).pixelColor(60, 0);
    };
    EXPECT_EQ(border(enabled), tokens().controlBorder);
    EXPECT_EQ(border(enabled | QStyle::State_HasFocus), tokens().focus);
    EXPECT_EQ(border(QStyle::State_None), tokens().cardBorder);
    auto bare = option<QStyleOptionFrame>({120, 36}, enabled);
    bare.lineWidth = 0; // inside a spin box
    EXPECT_EQ(count(primitive(QStyle::PE_PanelLineEdit, bare), tokens().window), 120 * 36);
}

TEST_P(ControlPainting, FramesOfListsAreQuietUntilFocused)
{
    const QListView list;
    const auto border = [&](QStyle::State state, const QWidget *widget) {
        return primitive(QStyle::PE_Frame, option<QStyleOptionFrame>({120, 80}, state), widget)
            .pixelColor(60, 0);
    };
    EXPECT_EQ(border(enabled, &list), tokens().cardBorder);
    EXPECT_EQ(border(enabled, nullptr), tokens().controlBorder);
    EXPECT_EQ(border(enabled | QStyle::State_HasFocus, &list), tokens().focus);
}

TEST_P(ControlPainting, TheRingOfFocusIsSeenOnASelectedRowToo)
{
    const QListView list;
    const auto ring = [&](QStyle::State state) {
        const auto focus = option<QStyleOptionFocusRect>({100, 32}, state);
        return primitive(QStyle::PE_FrameFocusRect, focus, &list).pixelColor(50, 0);
    };
    EXPECT_EQ(ring(enabled), tokens().focus);
    EXPECT_EQ(ring(enabled | QStyle::State_Selected), tokens().text);
}

TEST_P(ControlPainting, PopupsHaveAnEdge)
{
    for (const auto element :
         {QStyle::PE_PanelMenu, QStyle::PE_FrameMenu, QStyle::PE_PanelTipLabel}) {
        const QImage panel = primitive(element, option<QStyleOptionFrame>({60, 40}, enabled));
        EXPECT_EQ(panel.pixelColor(0, 0), tokens().controlBorder);
        EXPECT_EQ(panel.pixelColor(30, 20), tokens().surface);
    }
}

TEST_P(ControlPainting, AProgressBarFillsFromTheSideThatReadingBegins)
{
    const auto bar = [&](int progress, Qt::LayoutDirection direction, bool inverted = false) {
        auto range = option<QStyleOptionProgressBar>({200, 12}, enabled);
        range.minimum = 0;
        range.maximum = 100;
        range.progress = progress;
        range.direction = direction;
        range.invertedAppearance = inverted;
        QImage image(range.rect.size(), QImage::Format_RGB32);
        image.fill(tokens().window);
        QPainter painter(&image);
        style.drawControl(QStyle::CE_ProgressBar, &range, &painter, nullptr);
        return std::pair(image.pixelColor(20, 6), image.pixelColor(180, 6));
    };
    const QColor full = tokens().accent;
    const QColor rest = tokens().cardBorder;
    EXPECT_EQ(bar(40, Qt::LeftToRight), std::pair(full, rest));
    EXPECT_EQ(bar(40, Qt::RightToLeft), std::pair(rest, full));
    EXPECT_EQ(bar(40, Qt::RightToLeft, true), std::pair(full, rest));
    EXPECT_EQ(bar(100, Qt::LeftToRight), std::pair(full, full));
    EXPECT_EQ(bar(0, Qt::LeftToRight), std::pair(rest, rest));
    EXPECT_EQ(bar(300, Qt::LeftToRight), std::pair(full, full)) << "never beyond its end";
}

TEST_P(ControlPainting, ASliderShowsHowFarItIs)
{
    const auto slider = [&](int position, bool upsideDown, QStyle::State state = enabled) {
        auto range = option<QStyleOptionSlider>({200, 24}, state);
        range.orientation = Qt::Horizontal;
        range.minimum = 0;
        range.maximum = 100;
        range.sliderPosition = position;
        range.upsideDown = upsideDown;
        range.subControls = QStyle::SC_SliderGroove | QStyle::SC_SliderHandle;
        return complex(QStyle::CC_Slider, range);
    };
    const QImage half = slider(50, false);
    EXPECT_EQ(half.pixelColor(30, 12), tokens().accent);
    EXPECT_NE(half.pixelColor(170, 12), tokens().accent);
    const QImage mirrored = slider(50, true);
    EXPECT_NE(mirrored.pixelColor(30, 12), tokens().accent);
    EXPECT_EQ(mirrored.pixelColor(170, 12), tokens().accent);
    EXPECT_EQ(count(slider(50, false, QStyle::State_None), tokens().accent), 0) << "disabled";
    EXPECT_GT(count(slider(50, false, enabled | QStyle::State_HasFocus), tokens().focus), 20);
}

TEST_P(ControlPainting, AScrollBarIsThereOnlyWhenThereIsMore)
{
    const auto bar = [&](int maximum, Qt::Orientation orientation) {
        const QSize size = orientation == Qt::Vertical ? QSize(12, 200) : QSize(200, 12);
        auto range = option<QStyleOptionSlider>(size, enabled);
        range.orientation = orientation;
        range.maximum = maximum;
        range.pageStep = 100;
        return complex(QStyle::CC_ScrollBar, range);
    };
    for (const auto orientation : {Qt::Vertical, Qt::Horizontal}) {
        EXPECT_EQ(count(bar(0, orientation), tokens().window), 200 * 12);
        const QImage some = bar(300, orientation);
        const bool across = orientation == Qt::Horizontal;
        EXPECT_NE(some.pixelColor(across ? QPoint(20, 6) : QPoint(6, 20)), tokens().window);
        EXPECT_EQ(some.pixelColor(across ? QPoint(190, 6) : QPoint(6, 190)), tokens().window);
    }
}

TEST_P(ControlPainting, TheArrowOfAComboBoxMirrors)
{
    const auto box = [&](Qt::LayoutDirection direction) {
        auto combo = option<QStyleOptionComboBox>({160, 36}, enabled);
        combo.direction = direction;
        const QImage image = complex(QStyle::CC_ComboBox, combo);
        const auto inked = [&](int from, int to) {
            for (int x = from; x < to; ++x) {
                for (int y = 10; y < 26; ++y) {
                    if (image.pixelColor(x, y) != tokens().surface)
                        return true;
                }
            }
            return false;
        };
        return std::pair(inked(4, 40), inked(120, 156));
    };
    EXPECT_EQ(box(Qt::LeftToRight), std::pair(false, true));
    EXPECT_EQ(box(Qt::RightToLeft), std::pair(true, false));
}

TEST_P(ControlPainting, AStepThatCannotBeTakenIsPale)
{
    auto spin = option<QStyleOptionSpinBox>({160, 36}, enabled);
    spin.frame = true;
    spin.buttonSymbols = QAbstractSpinBox::UpDownArrows;
    spin.stepEnabled = QAbstractSpinBox::StepUpEnabled | QAbstractSpinBox::StepDownEnabled;
    const QImage both = complex(QStyle::CC_SpinBox, spin);
    spin.stepEnabled = QAbstractSpinBox::StepDownEnabled;
    const QImage atTheTop = complex(QStyle::CC_SpinBox, spin);
    EXPECT_NE(atTheTop.copy(120, 0, 40, 18), both.copy(120, 0, 40, 18));
    EXPECT_EQ(atTheTop.copy(120, 18, 40, 18), both.copy(120, 18, 40, 18));
    spin.buttonSymbols = QAbstractSpinBox::NoButtons;
    EXPECT_EQ(complex(QStyle::CC_SpinBox, spin).pixelColor(143, 12), tokens().surface);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ControlPainting, testing::Bool());

} // namespace

} // namespace midback
