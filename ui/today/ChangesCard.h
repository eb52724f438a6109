#pragma once

#include "ui/widgets/Card.h"

class QLabel;

namespace midback {

class ChangeList;
struct RoutineChange;

/// What the coach changed in the routine of today since it was done last. Hidden when that is
/// nothing.
class ChangesCard : public Card {
    Q_OBJECT

public:
    explicit ChangesCard(QWidget *parent = nullptr);

    /// `done`: the session of today is over, so it is about the next one. `restStays`: there is
    /// something beside the changes.
    void setChanges(const QList<RoutineChange> &changes, bool done, bool restStays);
    ChangeList *list() const { return m_list; }

Q_SIGNALS:
    void keepRequested(const midback::RoutineChange &change);

private:
    QLabel *m_title;
    ChangeList *m_list;
    QLabel *m_rest;
};

} // namespace midback
