#pragma once

#include "ui/widgets/PageScaffold.h"

class QCheckBox;

namespace midback {

class EmptyState;
class SelfTestRow;
class SelfTestsModel;

/// All tests in their groups, and the protocol that they share.
class SelfTestList : public PageScaffold {
    Q_OBJECT

public:
    explicit SelfTestList(SelfTestsModel &model, QWidget *parent = nullptr);

    /// Shows what the model knows now.
    void refresh();
    SelfTestRow *row(const QString &testId) const;
    void focusRow(const QString &testId);
    /// Invites to the first test; hidden once there is one.
    EmptyState *invitation() const { return m_invitation; }
    QCheckBox *optionalSwitch() const { return m_optional; }

Q_SIGNALS:
    void testRequested(const QString &testId);
    void optionalToggled(bool shows);

private:
    SelfTestsModel &m_model;
    EmptyState *m_invitation;
    QWidget *m_groups = nullptr;
    QWidget *m_invitationCard;
    QCheckBox *m_optional;
};

} // namespace midback
