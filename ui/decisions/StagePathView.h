#pragma once

#include "ui/decisions/StagePath.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace midback {

/// The four stages below each other, joined by a line: what lies behind, where the person is, what
/// comes. What they opened themselves stands there with their note.
class StagePathView : public QWidget {
    Q_OBJECT

public:
    explicit StagePathView(QWidget *parent = nullptr);

    void setPath(const QList<StageStep> &path);

Q_SIGNALS:
    /// The person takes an override back.
    void takeBackRequested(const CoachEvent &event);

private:
    QWidget *noteRow(const StageNote &note);

    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace midback
