#pragma once

#include "ui/widgets/Card.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace midback {

/// A chart with what look.md asks of each: a title, one sentence that says what it shows, and a
/// way to the numbers. Add the chart to `content()`.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QString sentence() const;
    /// Between the title and "Show as table".
    void addHeaderWidget(QWidget *widget);
    QPushButton *tableButton() const { return m_tableButton; }

Q_SIGNALS:
    void tableRequested();

private:
    QHBoxLayout *m_header;
    QLabel *m_sentence;
    QPushButton *m_tableButton;
};

} // namespace midback
