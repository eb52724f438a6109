#pragma once

#include "ui/shell/PageContext.h"
#include "ui/widgets/Card.h"

namespace midback {

struct LineSummary;

/// Where the person stands on the line of an exercise: step, dose, how the last sessions went, and
/// what opens the next step. Follows the coach while it can be seen; hidden for an exercise that
/// stands on no line.
class LineCard : public Card {
    Q_OBJECT

public:
    LineCard(const PageContext &context, const QString &exerciseId, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    QWidget *rowsOf(const LineSummary &summary) const;

    PageContext m_context;
    QString m_exercise;
    QWidget *m_rows = nullptr;
    bool m_stale = true; ///< the coach has something new to say
};

} // namespace midback
