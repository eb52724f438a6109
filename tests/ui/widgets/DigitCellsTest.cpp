#include "ui/widgets/DigitCells.h"

#include "tests/ui/widgets/Pixels.h"

#include <QtGui/QPainter>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace midback {

using namespace test;

namespace {

const QPointF middle(200, 50);

QFont digitFont()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(48);
    return font;
}

QImage drawn(const QString &text)
{
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(digitFont());
    painter.setPen(Qt::black);
    drawDigitCells(painter, middle, text);
    return image;
}

QRect inkOf(const QString &text)
{
    return differenceOf(drawn(text), drawn(QString()));
}

double widestDigit()
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, QFontMetricsF(digitFont()).horizontalAdvance(QChar(digit)));
    return widest;
}

TEST(DigitCellsTest, NoTextDrawsNothing)
{
    EXPECT_EQ(countOf(drawn(QString()), Qt::white), 400 * 100);
}

TEST(DigitCellsTest, DigitsStandInTheMiddle)
{
    for (const char *text : {"8", "88", "0:00", "10:00", "3 / 8"}) {
        const QRect ink = inkOf(QString::fromLatin1(text));
        EXPECT_NEAR(ink.center().x(), middle.x(), 3) << text;
        EXPECT_NEAR(ink.center().y(), middle.y(), 5) << text;
    }
}

RC_GTEST_PROP(DigitCellsTest, AnotherDigitChangesItsOwnCellOnly, ())
{
    const int length = *rc::gen::inRange(1, 6);
    QString before;
    for (int i = 0; i < length; ++i)
        before += QChar(u'0' + *rc::gen::inRange(0, 10));
    const int place = *rc::gen::inRange(0, length);
    QString after = before;
    after[place] = QChar(u'0' + *rc::gen::inRange(0, 10));
    const QRect changed = differenceOf(drawn(before), drawn(after));
    const double left = middle.x() + widestDigit() * (place - length / 2.0);
    RC_ASSERT(changed.isNull() == (before == after));
    if (!changed.isNull()) {
        RC_ASSERT(changed.left() >= std::floor(left) - 1);
        RC_ASSERT(changed.right() <= std::ceil(left + widestDigit()) + 1);
    }
}

} // namespace

} // namespace midback
