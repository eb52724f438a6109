#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace midback {

/// One choice of a few, side by side: "7 days / 6 weeks / 1 year / All". Radio buttons to assistive
/// technology and to the keyboard: one Tab stop, the arrows move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    /// The first one added is chosen.
    void addSegment(const QString &id, const QString &text);
    QString current() const;
    /// Emits nothing.
    void setCurrent(const QString &id);

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Segment {
        QString id;
        QPushButton *button;
    };
    QList<Segment> m_segments;
    QString m_reported;
};

} // namespace midback
