#include "ui/selftests/GradePanel.h"

#include "ui/selftests/SelfTestText.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QRadioButton>

namespace midback {

GradePanel::GradePanel(SelfTestRun &run, QWidget *parent) : EntryPanel(run, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    for (const TestSide side : run.sides()) {
        const QString name = testSideText(side);
        if (!name.isEmpty())
            column->addWidget(strongLabel(name));
        auto *group = new QButtonGroup(this);
        const QStringList grades = run.test().grades();
        for (int grade = 0; grade < grades.size(); ++grade) {
            const QString &words = grades.at(grade);
            auto *button =
                new QRadioButton(tr("%1 – %2", "grade and what it means").arg(grade).arg(words));
            if (!name.isEmpty())
                button->setAccessibleName(tr("%1, %2: %3").arg(name).arg(grade).arg(words));
            group->addButton(button, grade);
            column->addWidget(button);
        }
        if (side == TestSide::Left)
            column->addSpacing(space::s);
        m_groups.append({side, group});
        connect(group, &QButtonGroup::idToggled, this, [this, side](int grade, bool on) {
            if (on)
                this->run().setAmount(side, 0, grade * 10);
        });
    }
    connect(&run, &SelfTestRun::changed, this, &GradePanel::refresh);
    refresh();
}

QButtonGroup *GradePanel::steps(TestSide side) const
{
    for (const auto &[each, group] : m_groups) {
        if (each == side)
            return group;
    }
    return nullptr;
}

void GradePanel::refresh()
{
    for (const auto &[side, group] : std::as_const(m_groups)) {
        const auto amount = run().amount(side, 0);
        QAbstractButton *button = amount ? group->button(*amount / 10) : nullptr;
        if (button)
            button->setChecked(true);
    }
}

void GradePanel::focusGap()
{
    for (const auto &[side, group] : std::as_const(m_groups)) {
        if (!run().amount(side, 0)) {
            group->button(0)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace midback
