#include "ui/selftests/RatingsPanel.h"

#include "ui/selftests/RatingScale.h"
#include "ui/theme/Space.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace midback {

namespace {
constexpr int longestName = 80; // letters
} // namespace

RatingsPanel::RatingsPanel(SelfTestRun &run, QWidget *parent) : EntryPanel(run, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    for (int index = 0; index < SelfTestRun::mostActivities; ++index) {
        Row &row = m_rows.at(size_t(index));
        row.name = new QLineEdit;
        row.name->setMaxLength(longestName);
        row.name->setPlaceholderText(index == 0 ? tr("For example: reversing the car")
                                                : tr("Another one, if you like"));
        row.name->setAccessibleName(tr("Activity %1").arg(index + 1));
        row.rating = new RatingScale;
        row.rating->setAccessibleName(tr("Activity %1, 0 to 10").arg(index + 1));
        if (index > 0)
            column->addSpacing(space::s);
        column->addWidget(row.name);
        column->addWidget(row.rating);
        connect(row.name, &QLineEdit::textEdited, this, [this, index] { report(index); });
        connect(row.name, &QLineEdit::returnPressed, row.rating, qOverload<>(&QWidget::setFocus));
        connect(row.rating, &ScaleWidget::picked, this, [this, index] { report(index); });
    }
    connect(&run, &SelfTestRun::changed, this, &RatingsPanel::refresh);
    refresh();
}

void RatingsPanel::report(int index)
{
    const Row &row = m_rows.at(size_t(index));
    run().setActivity(index, {row.name->text(), row.rating->value()});
}

void RatingsPanel::refresh()
{
    for (int index = 0; index < SelfTestRun::mostActivities; ++index) {
        const SelfTestRun::Activity activity = run().activity(index);
        const Row &row = m_rows.at(size_t(index));
        if (row.name->text() != activity.name)
            row.name->setText(activity.name);
        row.rating->setValue(activity.rating);
    }
}

void RatingsPanel::focusGap()
{
    for (int index = 0; index < SelfTestRun::mostActivities; ++index) {
        const SelfTestRun::Activity activity = run().activity(index);
        const bool named = !activity.name.simplified().isEmpty();
        const Row &row = m_rows.at(size_t(index));
        if (named && !activity.rating)
            return row.rating->setFocus(Qt::TabFocusReason);
        if (!named && (activity.rating || index == 0))
            return row.name->setFocus(Qt::TabFocusReason);
    }
}

} // namespace midback
