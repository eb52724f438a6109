#pragma once

#include <QtCore/QObject>

#include <functional>

namespace midback {

/// Runs something once, right after the window has been painted for the first time, so that it
/// does not keep the person waiting. Deletes itself afterwards.
class AfterFirstPaint : public QObject {
    Q_OBJECT

public:
    AfterFirstPaint(QObject *window, std::function<void()> then);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_then;
};

} // namespace midback
