#include "ui/library/OwnTextsPanel.h"

#include "core/catalog/OwnExercise.h"
#include "ui/library/FaultLabel.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace midback {

namespace {

/// The lines that were typed; blank ones are only room between them.
QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    const QStringList typed = edit.toPlainText().split(QLatin1Char('\n'));
    for (const QString &line : typed) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

OwnTextsPanel::OwnTextsPanel(QWidget *parent)
    : Card(tr("What you do"), parent)
    , m_name(new QLineEdit)
{
    content()->setSpacing(space::xs);
    auto *label = strongLabel(tr("Name"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Such as “Doorway stretch”"));
    content()->addSpacing(space::s);
    content()->addWidget(label);
    content()->addWidget(m_name);
    addFault(m_name, OwnField::Name);
    m_steps = addLines(tr("Steps"), tr("One step a line, in order."), 5, OwnField::Steps);
    m_cues = addLines(tr("Think of"), tr("Short reminders, one a line. May stay empty."), 3,
                      OwnField::Cues);
    m_stop = addLines(tr("Stop this one for"),
                      tr("What tells you to stop, one a line, beyond what stops any exercise. May "
                         "stay empty."),
                      3, OwnField::StopIf);
    connect(m_name, &QLineEdit::textEdited, this, &OwnTextsPanel::edited);
}

QPlainTextEdit *OwnTextsPanel::addLines(const QString &label, const QString &help, int rows,
                                        OwnField field)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(label);
    edit->setAccessibleDescription(help);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * rows + 2 * space::m);
    auto *name = strongLabel(label);
    name->setBuddy(edit);
    content()->addSpacing(space::m);
    content()->addWidget(name);
    content()->addWidget(captionLabel(help));
    content()->addWidget(edit);
    addFault(edit, field);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    return edit;
}

void OwnTextsPanel::addFault(QWidget *field, OwnField which)
{
    auto *fault = new FaultLabel(*field, this);
    content()->addWidget(fault);
    m_faults.append({which, fault});
}

void OwnTextsPanel::setExercise(const OwnExercise &own)
{
    m_filling = true;
    m_name->setText(own.name);
    m_steps->setPlainText(own.steps.join(QLatin1Char('\n')));
    m_cues->setPlainText(own.cues.join(QLatin1Char('\n')));
    m_stop->setPlainText(own.stopIf.join(QLatin1Char('\n')));
    m_filling = false;
}

void OwnTextsPanel::readInto(OwnExercise &own) const
{
    own.name = m_name->text().trimmed();
    own.steps = linesOf(*m_steps);
    own.cues = linesOf(*m_cues);
    own.stopIf = linesOf(*m_stop);
}

void OwnTextsPanel::showFaults(const QList<OwnFault> &faults)
{
    for (const auto &[field, label] : std::as_const(m_faults)) {
        const auto found = std::find_if(faults.begin(), faults.end(),
                                        [field = field](auto &one) { return one.field == field; });
        label->setFault(found == faults.end() ? QString() : found->sentence);
    }
}

} // namespace midback
