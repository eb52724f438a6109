#include "ui/safety/StandingPanel.h"

#include "core/symptoms/EmergencyNumbers.h"
#include "core/symptoms/SafetyAdvice.h"
#include "ui/safety/CheckForm.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

bool isAlarm(const SafetyStatus &status)
{
    return status.level != SafetyLevel::Emergency && status.askAgain.contains(AskReason::Alarm);
}

QString titleOf(const SafetyStatus &status)
{
    if (status.askAgain.contains(AskReason::Install))
        return StandingPanel::tr("Twelve short questions first");
    if (isAlarm(status))
        return StandingPanel::tr("Please answer the questions again");
    if (status.onlyUnderAge())
        return underAgeTitle();
    return status.checked ? StandingPanel::tr("You have been checked")
                          : safetyLevelText(status.level);
}

QString adviceOf(const SafetyStatus &status, const QString &country)
{
    const bool plain = !status.checked && !isAlarm(status) && status.answeredOn;
    if (plain && status.level == SafetyLevel::Clear) // the title says the rest
        return StandingPanel::tr("We ask again in 30 days, or sooner if something changes.");
    if (plain && status.onlyUnderAge())
        return underAgeAdvice();
    return safetyAdviceText(status, country);
}

/// Several numbers, so that they do not read as one.
QString apart(QString numbers)
{
    return numbers.replace(QStringLiteral(" / "), QStringLiteral("\u00A0·\u00A0"));
}

bool isOwnPageOfAge(const SafetyStatus &status)
{
    return status.onlyUnderAge() && !isAlarm(status);
}

QPalette::ColorRole colourOf(const SafetyStatus &status)
{
    if (status.level == SafetyLevel::Emergency || isAlarm(status))
        return role::danger;
    return status.reach == SafetyReach::Locked && status.answeredOn ? role::warm
                                                                    : QPalette::WindowText;
}

} // namespace

StandingPanel::StandingPanel(QWidget *parent)
    : PanelFrame(readingWidth, parent)
    , m_title(titleLabel())
    , m_number(styledLabel({}, TypeRole::Timer, role::danger))
    , m_advice(sectionLabel())
    , m_reasons(secondaryLabel())
    , m_answered(captionLabel())
    , m_underAge(new NoticeBanner(NoticeBanner::Kind::Caution, underAgeText()))
    , m_check(new CheckForm)
    , m_back(new QPushButton(backIcon(), tr("Change an answer")))
    , m_again(new QPushButton(tr("Answer the questions again")))
    , m_goOn(new QPushButton)
{
    setFocusPolicy(Qt::StrongFocus);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_number),
                            static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_underAge),
                            static_cast<QWidget *>(m_reasons), static_cast<QWidget *>(m_check),
                            static_cast<QWidget *>(m_answered)})
        content()->addWidget(widget);
    setFooter(buildFooter(), {edgeIconInset, 0});
    connect(m_check, &CheckForm::noted, this, &StandingPanel::checkNoted);
    connect(m_check, &CheckForm::opened, this,
            [this] { setButtonKind(m_goOn, ButtonKind::Secondary); }); // one Primary a page
    setGoOn({});
    setCanGoBack(false);
}

QWidget *StandingPanel::buildFooter()
{
    setButtonKind(m_back, ButtonKind::Edge);
    setButtonKind(m_goOn, ButtonKind::Primary);
    m_again->setMinimumHeight(44);
    m_goOn->setMinimumHeight(44);
    for (QPushButton *button : {m_back, m_again, m_goOn})
        button->setAutoDefault(true);
    connect(m_back, &QPushButton::clicked, this, &StandingPanel::backRequested);
    connect(m_again, &QPushButton::clicked, this, &StandingPanel::againRequested);
    connect(m_goOn, &QPushButton::clicked, this, &StandingPanel::goOnRequested);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_again);
    row->addWidget(m_goOn);
    return footer;
}

void StandingPanel::setStanding(const Standing &standing)
{
    const SafetyStatus &status = standing.status;
    showWords(standing);
    m_number->setVisible(status.level == SafetyLevel::Emergency);
    m_number->setText(apart(emergencyNumber(standing.country)));
    m_number->setAccessibleName(tr("Emergency number: %1").arg(emergencyNumber(standing.country)));
    m_underAge->setVisible(status.underAge && !isOwnPageOfAge(status));
    m_check->setVisible(status.canBeChecked);
    setButtonKind(m_goOn, ButtonKind::Primary);
    m_check->reset(status.answeredOn.value_or(standing.today), standing.today);
}

void StandingPanel::showWords(const Standing &standing)
{
    const SafetyStatus &status = standing.status;
    m_title->setText(titleOf(status));
    m_title->setForegroundRole(colourOf(status));
    m_advice->setText(adviceOf(status, standing.country));
    m_reasons->setText(status.checked || isOwnPageOfAge(status) ? QString() // the title says it
                                                                : safetyReasonText(status.because));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_answered->setVisible(status.answeredOn.has_value());
    if (status.answeredOn) {
        m_answered->setText(
            tr("Answered on %1.").arg(QLocale().toString(*status.answeredOn, QLocale::LongFormat)));
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_advice->text());
}

void StandingPanel::setGoOn(const QString &text)
{
    m_goOn->setText(text);
    m_goOn->setVisible(!text.isEmpty());
}

void StandingPanel::setCanGoBack(bool can)
{
    m_back->setVisible(can);
    m_again->setVisible(!can); // right after the answers, one of the two is enough
}

void StandingPanel::showEvent(QShowEvent *event)
{
    PanelFrame::showEvent(event);
    setFocus(); // not a button: a key meant for the last answer must not press one here
}

void StandingPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && hasFocus() && m_goOn->isVisible())
        m_goOn->click();
    else
        PanelFrame::keyPressEvent(event);
}

} // namespace midback
