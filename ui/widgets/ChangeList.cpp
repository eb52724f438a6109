#include "ui/widgets/ChangeList.h"

#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LinkButton.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace midback {

namespace {

/// Those of one reason together, in order of the first of them.
QList<QList<RoutineChange>> grouped(const QList<RoutineChange> &changes)
{
    QList<QList<RoutineChange>> groups;
    for (const RoutineChange &change : changes) {
        const auto same =
            std::find_if(groups.begin(), groups.end(), [&](const QList<RoutineChange> &group) {
                return group.first().reason == change.reason && group.first().rule == change.rule;
            });
        if (same == groups.end())
            groups.append(QList<RoutineChange>{change});
        else
            same->append(change);
    }
    return groups;
}

} // namespace

ChangeList::ChangeList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
}

void ChangeList::setChanges(const QList<RoutineChange> &changes)
{
    if (changes == m_changes)
        return;
    m_changes = changes;
    for (QWidget *old : std::exchange(m_groups, {})) {
        old->hide();
        m_column->removeWidget(old);
        old->deleteLater(); // perhaps it is its own link that asked
    }
    for (const QList<RoutineChange> &group : grouped(changes)) {
        m_groups.append(buildGroup(group));
        m_column->addWidget(m_groups.last());
    }
}

QWidget *ChangeList::buildGroup(const QList<RoutineChange> &group)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (const RoutineChange &change : group)
        column->addWidget(buildTitle(change));
    if (group.size() > 1)
        column->addSpacing(space::xs); // it is the reason of all of them
    if (!group.first().reason.isEmpty())
        column->addWidget(buildReason(group.first()));
    return box;
}

QWidget *ChangeList::buildTitle(const RoutineChange &change)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    QLabel *title = strongLabel(change.title);
    row->addWidget(title, 1);
    if (change.keep) {
        auto *keep = new LinkButton(tr("Keep as it was"));
        keep->setAccessibleName(tr("Keep %1 as it was").arg(change.exercise));
        keep->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(keep, &LinkButton::clicked, this, [this, change] { Q_EMIT keepRequested(change); });
        row->addWidget(keep, 0, Qt::AlignTop);
        // The first line of the title is level with the link, however many there are.
        const int spare = (keep->sizeHint().height() - title->fontMetrics().height()) / 2;
        title->setContentsMargins(0, spare, 0, spare);
    }
    return line;
}

QWidget *ChangeList::buildReason(const RoutineChange &change)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    QLabel *reason = secondaryLabel(change.reason);
    row->addWidget(reason, 1);
    if (!change.rule.isEmpty()) {
        QLabel *rule = captionLabel(change.rule);
        rule->setWordWrap(false);
        rule->setContentsMargins(0, reason->fontMetrics().ascent() - rule->fontMetrics().ascent(),
                                 0, 0);
        row->addWidget(rule, 0, Qt::AlignTop);
    }
    return line;
}

} // namespace midback
