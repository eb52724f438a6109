#include "ui/selftests/ResultDialog.h"

#include "ui/selftests/ResultForm.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

ResultDialog::ResultDialog(const SelfTest &test, const SelfTestResult &result, const Clock &clock,
                           QWidget *parent)
    : QDialog(parent)
    , m_form(new ResultForm(test, clock, ResultForm::Purpose::Change))
    , m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(tr("Change a result"));
    m_form->edit(result);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(sectionLabel(test.name()));
    column->addWidget(m_form);
    column->addStretch();
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setAutoDefault(false);
    // Return goes on in the fields; it saves only on the button itself.
    m_save->setAutoDefault(false);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ResultDialog::save);
    connect(m_form, &ResultForm::finished, m_save, qOverload<>(&QWidget::setFocus));
}

void ResultDialog::save()
{
    if (const auto result = m_form->take()) {
        Q_EMIT edited(*result);
        accept();
    }
}

} // namespace midback
