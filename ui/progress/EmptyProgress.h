#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace midback {

class EmptyState;

/// The progress page before there is anything: what it will look like, faintly, and one button.
class EmptyProgress : public QWidget {
    Q_OBJECT

public:
    explicit EmptyProgress(const QDate &today, QWidget *parent = nullptr);

    QPushButton *button() const;

Q_SIGNALS:
    void actionRequested();

private:
    EmptyState *m_state;
};

} // namespace midback
