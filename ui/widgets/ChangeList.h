#pragma once

#include "core/coach/RoutineChanges.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace midback {

/// What is different in a routine today: each change with what it is, why, and by which rule, and
/// "Keep as it was" where that is the person's to say. Changes for the same reason stand together
/// and give it once.
class ChangeList : public QWidget {
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    void setChanges(const QList<RoutineChange> &changes);
    const QList<RoutineChange> &changes() const { return m_changes; }

Q_SIGNALS:
    void keepRequested(const midback::RoutineChange &change);

private:
    QWidget *buildGroup(const QList<RoutineChange> &group);
    QWidget *buildTitle(const RoutineChange &change);
    static QWidget *buildReason(const RoutineChange &change);

    QList<RoutineChange> m_changes;
    QVBoxLayout *m_column;
    QList<QWidget *> m_groups;
};

} // namespace midback
