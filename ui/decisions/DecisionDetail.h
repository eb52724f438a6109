#pragma once

#include "ui/decisions/DecisionStory.h"

#include <QtWidgets/QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace midback {

class NoticeBanner;

/// One decision: why, from where to where, what it looked at, the rule, and the way to take it
/// back. Takes the keyboard, so that it can be scrolled without a mouse.
class DecisionDetail : public QWidget {
    Q_OBJECT

public:
    explicit DecisionDetail(QWidget *parent = nullptr);

    void setStory(const DecisionStory &story);
    const DecisionStory &story() const { return m_story; }
    QPushButton *keepButton() const { return m_keep; }

Q_SIGNALS:
    void keepRequested(const KeepOffer &offer);

private:
    DecisionStory m_story;
    QLabel *m_day;
    QLabel *m_what;
    QLabel *m_line;
    QLabel *m_reason;
    NoticeBanner *m_kept;
    QWidget *m_places;
    QLabel *m_before;
    QLabel *m_after;
    QLabel *m_entriesTitle;
    std::array<QLabel *, 3> m_entries; ///< session, exercise, mornings
    QLabel *m_rule;
    QPushButton *m_keep;
    QLabel *m_keepHint;
};

} // namespace midback
