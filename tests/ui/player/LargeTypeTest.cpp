#include "ui/player/LargeType.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/PanelFrame.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace midback;

namespace {

class LargeTypeTest : public testing::Test {
protected:
    void SetUp() override
    {
        panel.content()->addWidget(label);
        panel.content()->addWidget(button);
        panel.resize(900, 640);
        panel.show();
    }
    PanelFrame panel{PanelFrame::readingWidth};
    QLabel *label = titleLabel(QStringLiteral("Ease off"));
    QPushButton *button = new QPushButton(QStringLiteral("Close"));
    LargeType large{panel, 1.7};
};

TEST_F(LargeTypeTest, GrowsAndShrinksByTheSameFactor)
{
    const double title = label->font().pointSizeF();
    const double words = button->font().pointSizeF();
    panel.resize(1920, 1080);
    EXPECT_DOUBLE_EQ(large.scale(), 1.7);
    EXPECT_NEAR(label->font().pointSizeF() / title, 1.7, 0.01);
    EXPECT_NEAR(button->font().pointSizeF() / words, 1.7, 0.01);
    EXPECT_EQ(panel.columnWidth(), 1088);
    panel.resize(1280, 800);
    EXPECT_DOUBLE_EQ(label->font().pointSizeF(), title);
    EXPECT_DOUBLE_EQ(button->font().pointSizeF(), words);
    EXPECT_EQ(panel.columnWidth(), PanelFrame::readingWidth);
}

TEST_F(LargeTypeTest, TakesInWhatComesLater)
{
    panel.resize(1920, 1080);
    QLabel *late = titleLabel(QStringLiteral("And this"));
    panel.content()->addWidget(late);
    QCoreApplication::processEvents();
    EXPECT_DOUBLE_EQ(late->font().pointSizeF(), label->font().pointSizeF());
}

} // namespace
