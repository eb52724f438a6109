#pragma once

#include "ui/widgets/PanelFrame.h"

#include <optional>

class QLabel;

namespace midback {

class NoticeBanner;
class PainScale;
class PlayerModel;

/// Before the first second: what is coming, what to have at hand, and the pain right now.
class BeforePanel : public PanelFrame {
    Q_OBJECT

public:
    explicit BeforePanel(const PlayerModel &model, QWidget *parent = nullptr);

    std::optional<int> pain() const;
    /// An empty sentence takes it away.
    void setNotice(const QString &sentence);

Q_SIGNALS:
    void startRequested();
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildButtons();
    void updateAdvice();

    PainScale *m_pain;
    NoticeBanner *m_advice;
    NoticeBanner *m_notice;
};

} // namespace midback
