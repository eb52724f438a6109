#include "ui/widgets/TwoLineDelegate.h"

#include "tests/ui/widgets/Pixels.h"
#include "ui/theme/Palette.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

namespace midback {

using namespace test;

namespace {

constexpr int detail = Qt::UserRole + 3;

class TwoLineDelegateTest : public testing::Test {
protected:
    TwoLineDelegateTest()
    {
        m_option.rect = QRect(0, 0, 300, 56);
        m_option.palette = paletteFor(lightTokens());
        m_option.font = QApplication::font();
        m_option.direction = Qt::LeftToRight;
        write(QStringLiteral("Open the back"), QStringLiteral("12 minutes"));
    }

    void write(const QString &name, const QString &caption)
    {
        m_model.clear();
        auto *item = new QStandardItem(name);
        item->setData(caption, detail);
        m_model.appendRow(item);
    }

    QImage drawn()
    {
        QImage image(m_option.rect.size(), QImage::Format_RGB32);
        image.fill(tokensOf(m_option.palette).surface);
        QPainter painter(&image);
        painter.setPen(Qt::magenta);
        m_delegate.paint(&painter, m_option, m_model.index(0, 0));
        EXPECT_EQ(painter.pen().color(), QColor(Qt::magenta)) << "the painter is given back";
        return image;
    }

    QStandardItemModel m_model;
    TwoLineDelegate m_delegate{detail};
    QStyleOptionViewItem m_option;
};

TEST_F(TwoLineDelegateTest, TheCaptionStandsBelowTheNameAndBothInTheMiddle)
{
    const QImage image = drawn();
    const QRect name = boundsOf(image, lightTokens().text);
    const QRect caption = boundsOf(image, lightTokens().textSecondary);
    ASSERT_FALSE(name.isNull());
    ASSERT_FALSE(caption.isNull());
    EXPECT_GT(caption.top(), name.center().y());
    EXPECT_NEAR((name | caption).center().y(), 28, 4);
}

TEST_F(TwoLineDelegateTest, BothLinesStartWhereReadingStarts)
{
    m_option.direction = Qt::RightToLeft;
    const QImage image = drawn();
    for (const QColor &colour : {lightTokens().text, lightTokens().textSecondary})
        EXPECT_GE(boundsOf(image, colour).right(), 280) << qPrintable(colour.name());
}

TEST_F(TwoLineDelegateTest, LongTextEndsInsideTheRow)
{
    write(QString(300, QLatin1Char('m')), QString(300, QLatin1Char('n')));
    const QImage image = drawn();
    EXPECT_LT(boundsOf(image, lightTokens().text).right(), 289);
    EXPECT_LT(boundsOf(image, lightTokens().textSecondary).right(), 289);
}

TEST_F(TwoLineDelegateTest, ARowWithoutACaptionIsAsTallAsTheOthers)
{
    const QSize with = m_delegate.sizeHint(m_option, m_model.index(0, 0));
    write(QStringLiteral("Open the back"), QString());
    EXPECT_EQ(m_delegate.sizeHint(m_option, m_model.index(0, 0)), with);
    EXPECT_TRUE(boundsOf(drawn(), lightTokens().textSecondary).isNull());
    m_option.font.setPointSizeF(m_option.font.pointSizeF() * 2);
    EXPECT_GT(m_delegate.sizeHint(m_option, m_model.index(0, 0)).height(), with.height() * 3 / 2);
}

struct RowState {
    QStyle::State state;
    QColor Tokens::*colour;
};

class TwoLineDelegateStates : public TwoLineDelegateTest,
                              public testing::WithParamInterface<RowState> {};

TEST_P(TwoLineDelegateStates, AreSeenInBothThemes)
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        m_option.palette = paletteFor(*tokens);
        m_option.state = QStyle::State_Enabled;
        const QColor colour = tokens->*GetParam().colour;
        EXPECT_EQ(countOf(drawn(), colour), 0);
        m_option.state |= GetParam().state;
        EXPECT_GT(countOf(drawn(), colour), 200);
    }
}

INSTANTIATE_TEST_SUITE_P(TwoLineDelegateTest, TwoLineDelegateStates,
                         testing::Values(RowState{QStyle::State_Selected, &Tokens::accentSoft},
                                         RowState{QStyle::State_HasFocus, &Tokens::focus}));

TEST_F(TwoLineDelegateTest, ThePointerIsFainterThanTheChoice)
{
    const QImage plain = drawn();
    m_option.state |= QStyle::State_MouseOver;
    const QImage pointed = drawn();
    EXPECT_FALSE(differenceOf(plain, pointed).isNull());
    EXPECT_EQ(countOf(pointed, lightTokens().accentSoft), 0);
    m_option.state |= QStyle::State_Selected;
    EXPECT_GT(countOf(drawn(), lightTokens().accentSoft), 200);
}

} // namespace

} // namespace midback
