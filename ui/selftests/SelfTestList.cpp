#include "ui/selftests/SelfTestList.h"

#include "ui/selftests/SelfTestRow.h"
#include "ui/selftests/SelfTestsModel.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TextList.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QScrollArea>

namespace midback {

namespace {

// Needs two hands and nothing else, and the first stage asks for it.
const QString firstTest = QStringLiteral("st-hilo");

} // namespace

SelfTestList::SelfTestList(SelfTestsModel &model, QWidget *parent)
    : PageScaffold(tr("Self-tests"), Scrolling::Page, parent)
    , m_model(model)
    , m_invitation(new EmptyState(
          QStringLiteral("selftests"),
          tr("A few minutes now and then show what changes. The two-hand breath check is a "
             "good first one: it needs nothing but your hands."),
          tr("Take the first test")))
    , m_optional(new QCheckBox(tr("Also offer the breath pause, which is known to tell little")))
{
    auto *invitationCard = new Card;
    invitationCard->content()->setContentsMargins(0, 0, 0, 0);
    invitationCard->content()->addWidget(m_invitation);
    m_invitationCard = invitationCard;
    content()->addWidget(m_invitationCard);

    auto *protocol = new Card(tr("Before you measure"));
    protocol->content()->setSpacing(space::s);
    addTextList(protocol->content(), {}, selfTestProtocol());
    content()->addWidget(protocol);
    content()->addWidget(m_optional);
    content()->addStretch();
    connect(m_invitation, &EmptyState::actionRequested, this,
            [this] { Q_EMIT testRequested(firstTest); });
    connect(m_optional, &QCheckBox::toggled, this, &SelfTestList::optionalToggled);
}

void SelfTestList::refresh()
{
    m_invitationCard->setVisible(m_model.isEmpty());
    m_optional->setChecked(m_model.showsOptional());
    const auto *focused = qobject_cast<SelfTestRow *>(focusWidget());
    const QString focusedTest = focused ? focused->testId() : QString();
    // The row that was clicked is in the old one: let its click end before it goes.
    if (m_groups) {
        m_groups->hide();
        m_groups->deleteLater();
    }
    m_groups = new QWidget;
    auto *column = new QVBoxLayout(m_groups);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    for (const SelfTestGroup &group : m_model.groups()) {
        auto *card = new Card(group.title);
        card->content()->setSpacing(space::xs);
        card->content()->setContentsMargins(space::s, space::cardPadding, space::s, space::s);
        // The title stands in line with the words of the rows.
        card->content()->itemAt(0)->widget()->setContentsMargins(space::m, 0, space::m, 0);
        for (const SelfTestOverview &overview : group.tests) {
            auto *row = new SelfTestRow(overview, m_model.today());
            card->content()->addWidget(row);
            connect(row, &SelfTestRow::clicked, this,
                    [this, id = row->testId()] { Q_EMIT testRequested(id); });
        }
        column->addWidget(card);
    }
    content()->insertWidget(1, m_groups);
    m_groups->show(); // at once: a layout would show it one turn of the event loop later
    if (!focusedTest.isEmpty())
        focusRow(focusedTest);
}

SelfTestRow *SelfTestList::row(const QString &testId) const
{
    const QList<SelfTestRow *> rows =
        m_groups ? m_groups->findChildren<SelfTestRow *>() : QList<SelfTestRow *>();
    for (SelfTestRow *one : rows) {
        if (one->testId() == testId)
            return one;
    }
    return nullptr;
}

void SelfTestList::focusRow(const QString &testId)
{
    if (SelfTestRow *found = row(testId)) {
        found->setFocus(Qt::OtherFocusReason);
        scrollArea()->ensureWidgetVisible(found);
    }
}

} // namespace midback
