#include "ui/widgets/SafetyBanner.h"

#include "core/symptoms/EmergencyNumbers.h"
#include "core/symptoms/SafetyAdvice.h"
#include "ui/theme/Space.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

using Kind = NoticeBanner::Kind;

struct Notice {
    Kind kind = Kind::Info;
    QString text;
    QString action;
    bool questions = true; ///< the button leads to them; else to where the person stands
};

QString lockText(const QString &country)
{
    const QString line = adviceLine(country);
    return line.isEmpty()
               ? SafetyBanner::tr("Sessions and self-tests wait until you have spoken to a doctor "
                                  "or an advice line. You can still read the exercises.")
               : SafetyBanner::tr("Sessions and self-tests wait until you have spoken to a doctor "
                                  "or an advice line (%1). You can still read the exercises.")
                     .arg(line);
}

/// Why no session starts; nothing where the first start asks the questions anyway.
std::optional<Notice> lockNotice(const SafetyStatus &status, const QString &country)
{
    if (status.reach != SafetyReach::Locked || !status.sessionsWait())
        return std::nullopt;
    if (status.askAgain.contains(AskReason::Alarm)) {
        return Notice{Kind::Stop, safetyAdviceText(status, country),
                      SafetyBanner::tr("Answer the questions")};
    }
    return Notice{Kind::Caution, lockText(country), SafetyBanner::tr("I have been checked"), false};
}

std::optional<Notice> appointmentNotice(const SafetyStatus &status)
{
    if (!status.banner || status.reach != SafetyReach::Gentle || status.unread)
        return std::nullopt;
    if (status.onlyUnderAge())
        return Notice{Kind::Info, underAgeText(), {}};
    return Notice{Kind::Info,
                  safetyBannerText() + QLatin1Char(' ') +
                      SafetyBanner::tr("Until then your sessions are breathing and mobility "
                                       "exercises, in the smallest dose."),
                  SafetyBanner::tr("I have been checked"), false};
}

std::optional<Notice> unreadNotice(const SafetyStatus &status)
{
    if (!status.unread || status.reach != SafetyReach::Gentle)
        return std::nullopt;
    return Notice{Kind::Caution,
                  SafetyBanner::tr("What you logged cannot be read just now, so your sessions are "
                                   "breathing and mobility exercises, in the smallest dose. "
                                   "Settings can check your data."),
                  {}};
}

std::optional<Notice> dueNotice(const SafetyStatus &status, const QString &country)
{
    if (status.askAgain.isEmpty() || status.askAgain.contains(AskReason::Alarm))
        return std::nullopt;
    const AskReason reason = status.askAgain.first();
    if (reason == AskReason::Install) {
        return Notice{Kind::Info, safetyAdviceText(status, country),
                      SafetyBanner::tr("Answer them now")};
    }
    return Notice{Kind::Info,
                  SafetyBanner::tr("%1 Please answer the safety questions again: it takes a "
                                   "minute.",
                                   "why they are asked, a sentence")
                      .arg(askReasonText(reason)),
                  SafetyBanner::tr("Answer the questions")};
}

} // namespace

SafetyBanner::SafetyBanner(Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    hide();
}

void SafetyBanner::setStatus(const SafetyStatus &status, const QString &country)
{
    // The button that was pressed may be among the old ones: let its click end first.
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<Notice> notices;
    const auto add = [&notices](const std::optional<Notice> &notice) {
        if (notice)
            notices.append(*notice);
    };
    if (status.reach != SafetyReach::Nothing) {
        add(lockNotice(status, country));
        add(unreadNotice(status));
        if (m_scope == Scope::Everything)
            add(appointmentNotice(status));
        if (m_scope == Scope::Everything ||
            (m_scope == Scope::Tests && status.askAgain.contains(AskReason::Install)))
            add(dueNotice(status, country));
    }
    for (const Notice &notice : std::as_const(notices)) {
        auto *banner = new NoticeBanner(notice.kind, notice.text, notice.action);
        connect(banner, &NoticeBanner::actionRequested, this,
                notice.questions ? &SafetyBanner::questionsRequested
                                 : &SafetyBanner::standingRequested);
        m_column->addWidget(banner);
        banner->show(); // at once: the layout would show it one turn of the event loop later
    }
    setVisible(!notices.isEmpty());
}

} // namespace midback
