#include "ui/widgets/FormBuilder.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <gtest/gtest.h>

namespace midback {

namespace {

class FormBuilderTest : public testing::Test {
protected:
    QWidget m_host;
    QVBoxLayout *m_column = new QVBoxLayout(&m_host);
    FormBuilder m_form{m_column};
};

TEST_F(FormBuilderTest, ALabelBelongsToItsField)
{
    auto *name = new QLineEdit;
    m_form.row(QStringLiteral("&Name && title"), name, QStringLiteral("As you like it."));
    const auto labels = m_host.findChildren<QLabel *>();
    ASSERT_EQ(labels.size(), 2);
    EXPECT_EQ(labels.at(0)->buddy(), name);
    EXPECT_EQ(name->accessibleName(), QStringLiteral("Name & title"));
    EXPECT_EQ(name->accessibleDescription(), QStringLiteral("As you like it."));
    EXPECT_EQ(labels.at(1)->text(), QStringLiteral("As you like it."));
}

TEST_F(FormBuilderTest, ANameOfTheFieldsOwnStays)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(QStringLiteral("Own name"));
    m_form.row(QStringLiteral("&Name"), field);
    EXPECT_EQ(field->accessibleName(), QStringLiteral("Own name"));
}

TEST_F(FormBuilderTest, FormsOfOnePageBeginTheirFieldsAtTheSamePlace)
{
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    m_form.row(QStringLiteral("&Name"), first);
    FormBuilder(m_column).row(QStringLiteral("&Year of birth"), second);
    m_host.resize(400, 400);
    m_host.show();
    EXPECT_LT(first->x(), second->x());
    alignForms(m_host);
    m_host.layout()->activate();
    EXPECT_EQ(first->x(), second->x());
}

TEST_F(FormBuilderTest, RowsStandBelowOneAnother)
{
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    auto *wide = new QCheckBox(QStringLiteral("Remind me"));
    m_form.section(QStringLiteral("You"))
        .row(QStringLiteral("&First"), first)
        .row(QStringLiteral("&Second"), second)
        .wide(wide, QStringLiteral("Once a day."));
    m_host.resize(400, 400);
    m_host.show();
    EXPECT_GT(second->y(), first->geometry().bottom());
    EXPECT_GT(wide->y(), second->geometry().bottom());
    EXPECT_EQ(first->x(), second->x());
    EXPECT_LT(wide->x(), first->x());
}

} // namespace

} // namespace midback
