#include "ui/today/ChangesCard.h"

#include "ui/theme/Space.h"
#include "ui/widgets/ChangeList.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

ChangesCard::ChangesCard(QWidget *parent)
    : Card({}, parent)
    , m_title(cardLabel())
    , m_list(new ChangeList)
    , m_rest(captionLabel(tr("Everything else stays as it was.")))
{
    content()->setSpacing(space::s);
    content()->addWidget(m_title);
    content()->addWidget(m_list);
    content()->addWidget(m_rest);
    connect(m_list, &ChangeList::keepRequested, this, &ChangesCard::keepRequested);
    hide();
}

void ChangesCard::setChanges(const QList<RoutineChange> &changes, bool done, bool restStays)
{
    m_title->setText(done ? tr("What changes next time") : tr("What changed since last time"));
    setAccessibleName(m_title->text());
    m_list->setChanges(changes);
    m_rest->setVisible(restStays);
    setVisible(!changes.isEmpty());
}

} // namespace midback
