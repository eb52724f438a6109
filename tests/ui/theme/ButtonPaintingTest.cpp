#include "ui/theme/ButtonKind.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Palette.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionButton>

#include <gtest/gtest.h>

namespace midback {

namespace {

constexpr ButtonKind kinds[] = {
    ButtonKind::Secondary, ButtonKind::Primary,       ButtonKind::Quiet, ButtonKind::Danger,
    ButtonKind::Player,    ButtonKind::PlayerPrimary, ButtonKind::Chip,  ButtonKind::Segment};

/// Draws a button in any state, on a card.
class ButtonPainting : public testing::TestWithParam<std::tuple<ButtonKind, bool>> {
protected:
    ButtonPainting() { button.setText(QStringLiteral("Start")); }

    ButtonKind kind() const { return std::get<0>(GetParam()); }
    const Tokens &tokens() const { return std::get<1>(GetParam()) ? darkTokens() : lightTokens(); }

    QImage drawn(QStyle::State state)
    {
        setButtonKind(&button, kind());
        QStyleOptionButton option;
        option.initFrom(&button);
        option.palette = paletteFor(tokens());
        option.text = button.text();
        option.icon = button.icon();
        option.iconSize = QSize(18, 18);
        option.rect = QRect(0, 0, 160, 72);
        option.state = state;
        option.direction = button.layoutDirection();
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(tokens().surface);
        QPainter painter(&image);
        painter.setFont(button.font());
        QApplication::style()->drawControl(QStyle::CE_PushButton, &option, &painter, &button);
        return image;
    }
    QColor fill(QStyle::State state) { return drawn(state).pixelColor(12, 36); }

    QPushButton button;
};

TEST_P(ButtonPainting, IsFilledOutlinedOrBareAsDesigned)
{
    const QImage image = drawn(QStyle::State_Enabled);
    const bool filled = kind() == ButtonKind::Primary || kind() == ButtonKind::PlayerPrimary;
    const bool bare = kind() == ButtonKind::Quiet || kind() == ButtonKind::Segment;
    EXPECT_EQ(image.pixelColor(12, 36), filled ? tokens().accent : tokens().surface);
    EXPECT_EQ(image.pixelColor(80, 0), filled ? tokens().accent
                                       : bare ? tokens().surface
                                              : tokens().controlBorder);
}

TEST_P(ButtonPainting, PointingAndPressingAreSeen)
{
    const QColor idle = fill(QStyle::State_Enabled);
    const QColor hovered = fill(QStyle::State_Enabled | QStyle::State_MouseOver);
    const QColor pressed = fill(QStyle::State_Enabled | QStyle::State_Sunken);
    EXPECT_NE(hovered, idle);
    EXPECT_NE(pressed, idle);
    EXPECT_GT(contrastRatio(pressed, idle), contrastRatio(hovered, idle)) << "pressed is stronger";
}

TEST_P(ButtonPainting, TurnedOffItNeitherShinesNorReacts)
{
    const QImage off = drawn(QStyle::State_None);
    EXPECT_EQ(drawn(QStyle::State_MouseOver), off);
    EXPECT_EQ(drawn(QStyle::State_Sunken), off);
    for (int y = 0; y < off.height(); ++y) {
        for (int x = 0; x < off.width(); ++x) {
            ASSERT_NE(off.pixelColor(x, y), tokens().accent) << x << ' ' << y;
            ASSERT_NE(off.pixelColor(x, y), tokens().danger) << x << ' ' << y;
        }
    }
}

TEST_P(ButtonPainting, OnIsToldFromOffExceptWhereThereIsNoSuchThing)
{
    const QImage off = drawn(QStyle::State_Enabled);
    const QImage on = drawn(QStyle::State_Enabled | QStyle::State_On);
    const bool action = kind() == ButtonKind::Primary || kind() == ButtonKind::PlayerPrimary ||
                        kind() == ButtonKind::Quiet || kind() == ButtonKind::Danger;
    EXPECT_EQ(on == off, action);
}

TEST_P(ButtonPainting, AnIconStandsAtTheLeadingSideInTheColourOfTheText)
{
    const QImage plain = drawn(QStyle::State_Enabled);
    button.setText({});
    const QImage empty = drawn(QStyle::State_Enabled);
    button.setText(QStringLiteral("Start"));
    button.setIcon(themedIcon(QStringLiteral("play")));
    const auto middleOfInk = [&](const QImage &image) {
        double sum = 0;
        int count = 0;
        for (int y = 10; y < image.height() - 10; ++y) {
            for (int x = 10; x < image.width() - 10; ++x) {
                if (image.pixel(x, y) != empty.pixel(x, y)) {
                    sum += x;
                    ++count;
                }
            }
        }
        return count ? sum / count : 0.0;
    };
    const QImage leftToRight = drawn(QStyle::State_Enabled);
    EXPECT_NE(leftToRight, plain);
    button.setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = drawn(QStyle::State_Enabled);
    EXPECT_NE(rightToLeft, leftToRight);
    EXPECT_NEAR(middleOfInk(leftToRight), 80, 14) << "icon and text together are centred";
    EXPECT_NEAR(middleOfInk(rightToLeft), 80, 14);
}

INSTANTIATE_TEST_SUITE_P(AllKinds, ButtonPainting,
                         testing::Combine(testing::ValuesIn(kinds), testing::Bool()));

TEST(ButtonKindTest, EachKindHasALookOfItsOwn)
{
    QList<QImage> looks;
    for (const ButtonKind kind : kinds) {
        QPushButton button(QStringLiteral("Start"));
        button.setFont(QApplication::font());
        setButtonKind(&button, kind);
        button.resize(160, 72);
        const QImage look = button.grab().toImage();
        EXPECT_FALSE(looks.contains(look)) << int(kind);
        looks.append(look);
    }
}

TEST(ButtonKindTest, AChosenChipShowsATickNotOnlyAColour)
{
    QPushButton chip(QStringLiteral("Rotation"));
    chip.setCheckable(true);
    setButtonKind(&chip, ButtonKind::Chip);
    chip.resize(chip.sizeHint());
    const auto edges = [&] {
        const QImage grey = chip.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        int jumps = 0; // strokes crossed by the line through the middle
        for (int x = 1; x < grey.width(); ++x)
            jumps += std::abs(qGray(grey.pixel(x, grey.height() / 2)) -
                              qGray(grey.pixel(x - 1, grey.height() / 2))) > 40;
        return jumps;
    };
    const int off = edges();
    chip.setChecked(true);
    EXPECT_NE(edges(), off);
}

TEST(ButtonKindTest, TheWordsOfAChipStayWhereTheyAreWhenItIsChosen)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QPushButton chip(QStringLiteral("Rotation"));
        chip.setLayoutDirection(direction);
        chip.setCheckable(true);
        setButtonKind(&chip, ButtonKind::Chip);
        chip.resize(chip.sizeHint());
        // From the side without the tick, how far in the words begin.
        const auto margin = [&] {
            const QImage image = chip.grab().toImage();
            const bool fromRight = direction == Qt::LeftToRight;
            for (int in = 4; in < image.width(); ++in) {
                const int x = fromRight ? image.width() - 1 - in : in;
                const QColor ground = image.pixelColor(image.width() / 2, 3);
                for (int y = 8; y < image.height() - 8; ++y) {
                    if (std::abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 60)
                        return in;
                }
            }
            return 0;
        };
        const int off = margin();
        chip.setChecked(true);
        EXPECT_NEAR(margin(), off, 1) << direction;
    }
}

TEST(ButtonKindTest, ALargeFontMakesEveryButtonTaller)
{
    for (const ButtonKind kind : {ButtonKind::Secondary, ButtonKind::Primary, ButtonKind::Chip}) {
        QPushButton button(QStringLiteral("Start"));
        setButtonKind(&button, kind);
        QFont large = button.font();
        large.setPointSizeF(30);
        button.setFont(large);
        EXPECT_GT(button.sizeHint().height(), button.fontMetrics().height()) << int(kind);
    }
}

TEST(ButtonKindTest, AnEmptyHintIsNoHint)
{
    EXPECT_TRUE(keyHint(nullptr).isEmpty());
    QPushButton button(QStringLiteral("Pause"));
    setButtonKind(&button, ButtonKind::Player);
    button.resize(160, 72);
    const QImage before = button.grab().toImage();
    setKeyHint(&button, QStringLiteral("Space"));
    setKeyHint(&button, {});
    EXPECT_EQ(button.grab().toImage(), before);
    EXPECT_TRUE(button.accessibleDescription().isEmpty());
}

} // namespace

} // namespace midback
