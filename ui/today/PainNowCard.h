#pragma once

#include "ui/today/TodayModel.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace midback {

class LinkButton;
class PainScale;

/// The scale that logs pain with one click or digit, what was logged last, and the way to a gentler
/// week.
class PainNowCard : public Card {
    Q_OBJECT

public:
    explicit PainNowCard(QWidget *parent = nullptr);

    void setScore(const std::optional<LoggedScore> &last);

    PainScale *scale() const { return m_scale; }
    LinkButton *flareLink() const { return m_flareLink; }

private:
    PainScale *m_scale;
    QLabel *m_last;
    LinkButton *m_flareLink;
};

} // namespace midback
