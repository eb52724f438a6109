#include "ui/symptoms/SymptomDelegate.h"

#include "ui/symptoms/SymptomHistoryModel.h"
#include "ui/theme/Palette.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QStyleOptionViewItem>

#include <gtest/gtest.h>

using namespace midback;

namespace {

constexpr int width = 300;

class SymptomDelegateTest : public testing::Test {
protected:
    SymptomDelegateTest()
    {
        auto *day = new QStandardItem(QStringLiteral("Today"));
        day->setData(int(SymptomHistoryModel::Kind::Day), SymptomHistoryModel::KindRole);
        model.appendRow(day);
        auto *entry = new QStandardItem;
        entry->setData(int(SymptomHistoryModel::Kind::Entry), SymptomHistoryModel::KindRole);
        entry->setData(7, SymptomHistoryModel::PainRole);
        entry->setData(QStringLiteral("07:40"), SymptomHistoryModel::TimeRole);
        entry->setData(QStringLiteral("Sharp"), SymptomHistoryModel::DetailRole);
        entry->setData(false, SymptomHistoryModel::AlarmRole);
        model.appendRow(entry);
        auto *later = day->clone();
        model.appendRow(later);
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.palette = paletteFor(lightTokens());
        option.state = QStyle::State_Enabled;
        option.direction = Qt::LeftToRight;
    }
    QImage painted(int row)
    {
        const QModelIndex index = model.index(row, 0);
        option.rect = QRect(0, 0, width, delegate.sizeHint(option, index).height());
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(tokensOf(option.palette).surface);
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
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
    static QRect inkOf(const QImage &image)
    {
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    }

    QStandardItemModel model;
    SymptomDelegate delegate;
    QStyleOptionViewItem option;
};

TEST_F(SymptomDelegateTest, RowsAreTallEnoughForTheirTextInAnyFont)
{
    for (const int size : {10, 16, 28}) {
        option.font.setPixelSize(size);
        option.fontMetrics = QFontMetrics(option.font);
        const int line = option.fontMetrics.height();
        EXPECT_GE(delegate.sizeHint(option, model.index(1, 0)).height(), 2 * line);
        EXPECT_GE(delegate.sizeHint(option, model.index(1, 0)).height(), 44) << "to be hit";
        EXPECT_GT(delegate.sizeHint(option, model.index(0, 0)).height(), line);
        EXPECT_GT(delegate.sizeHint(option, model.index(2, 0)).height(),
                  delegate.sizeHint(option, model.index(0, 0)).height())
            << "a later day stands apart from the one above";
    }
}

TEST_F(SymptomDelegateTest, EachPartOfAnEntryIsDrawn)
{
    const std::pair<int, QVariant> parts[] = {
        {SymptomHistoryModel::PainRole, 2},
        {SymptomHistoryModel::TimeRole, QStringLiteral("21:15")},
        {SymptomHistoryModel::DetailRole, QStringLiteral("Warmth")},
        {SymptomHistoryModel::NoteRole, QStringLiteral("After the train")}};
    for (const auto &[role, value] : parts) {
        const QImage before = painted(1);
        model.item(1)->setData(value, role);
        EXPECT_NE(painted(1), before) << role;
    }
}

TEST_F(SymptomDelegateTest, ASelectedRowStandsOutAndTheFocusedOneHasARing)
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        option.palette = paletteFor(*tokens);
        option.state = QStyle::State_Enabled;
        EXPECT_EQ(count(painted(1), tokens->accentSoft), 0);
        option.state |= QStyle::State_Selected;
        EXPECT_GT(count(painted(1), tokens->accentSoft), width);
        EXPECT_EQ(count(painted(1), tokens->focus), 0);
        option.state |= QStyle::State_HasFocus;
        EXPECT_GT(count(painted(1), tokens->focus), width / 2);
    }
}

TEST_F(SymptomDelegateTest, PointingAtARowIsQuieterThanChoosingIt)
{
    option.state |= QStyle::State_MouseOver;
    const QImage hovered = painted(1);
    EXPECT_EQ(count(hovered, lightTokens().accentSoft), 0);
    EXPECT_LT(count(hovered, lightTokens().surface), width * hovered.height() / 4);
}

TEST_F(SymptomDelegateTest, AnAlarmIsInTheColourOfDangerAndStillInWords)
{
    const QImage calm = painted(1);
    model.item(1)->setData(true, SymptomHistoryModel::AlarmRole);
    const QImage alarm = painted(1);
    EXPECT_NE(alarm, calm);
    EXPECT_EQ(inkOf(alarm), inkOf(calm)) << "the same words";
}

TEST_F(SymptomDelegateTest, MirroredTheScoreStandsAtTheRight)
{
    const auto disc = [&](const QImage &image) {
        // The border of the disc is the only vertical stroke of that length.
        for (int x = 0; x < width; ++x) {
            int run = 0;
            for (int y = 0; y < image.height(); ++y)
                run += image.pixelColor(x, y) == lightTokens().controlBorder;
            if (run > 12)
                return x;
        }
        return -1;
    };
    const int left = disc(painted(1));
    ASSERT_GE(left, 0);
    EXPECT_LT(left, width / 4);
    option.direction = Qt::RightToLeft;
    EXPECT_GT(disc(painted(1)), width * 3 / 4);
    EXPECT_GT(inkOf(painted(0)).left(), width / 2) << "the day's heading too";
}

TEST_F(SymptomDelegateTest, ALongNoteIsCutNotSpilled)
{
    model.item(1)->setData(QStringLiteral("A very long note ").repeated(30),
                           SymptomHistoryModel::NoteRole);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        option.direction = direction;
        const QRect ink = inkOf(painted(1));
        EXPECT_GE(ink.left(), 4);
        EXPECT_LT(ink.right(), width - 4);
    }
}

TEST_F(SymptomDelegateTest, LeavesThePainterAsItWas)
{
    QImage image(width, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::magenta);
    option.rect = image.rect();
    for (int row = 0; row < 2; ++row)
        delegate.paint(&painter, option, model.index(row, 0));
    EXPECT_EQ(painter.pen().color(), QColor(Qt::magenta));
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

} // namespace
