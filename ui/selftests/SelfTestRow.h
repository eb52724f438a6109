#pragma once

#include <QtWidgets/QAbstractButton>

namespace midback {

struct SelfTestOverview;

/// A line of the list: a test, what it tells, its last value, what may be said of the change, and
/// when it is due. The whole line is a button.
class SelfTestRow : public QAbstractButton {
    Q_OBJECT

public:
    SelfTestRow(const SelfTestOverview &overview, const QDate &today, QWidget *parent = nullptr);

    const QString &testId() const { return m_id; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
};

} // namespace midback
