#pragma once

#include "ui/widgets/PanelFrame.h"

#include <optional>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace midback {

class Card;
class ChangeList;
class NoticeBanner;
class PainScale;
class PlayerModel;
class SessionAdvice;
struct RoutineChange;

/// Before the first second: what is coming, what to have at hand, the pain right now, and what the
/// coach made different today.
class BeforePanel : public PanelFrame {
    Q_OBJECT

public:
    /// `advice` is null where exactly the plan of the model is to be played.
    explicit BeforePanel(const PlayerModel &model, const SessionAdvice *advice = nullptr,
                         QWidget *parent = nullptr);

    std::optional<int> pain() const;
    /// Says that a change was taken back, with a way to undo that.
    void showKept(const QString &exercise);

Q_SIGNALS:
    void painPicked(int pain);
    void keepRequested(const midback::RoutineChange &change);
    void undoRequested();
    void startRequested();
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildButtons();
    QWidget *buildKept();
    /// What Enter presses: a link or "Not now" when it has the focus, else Start.
    QAbstractButton *pressed(QAbstractButton *cancel) const;
    void refresh();
    void showAdvice();

    const PlayerModel &m_model;
    const SessionAdvice *m_advice;
    QLabel *m_summary;
    PainScale *m_pain;
    NoticeBanner *m_warning;
    NoticeBanner *m_fault;
    Card *m_different;
    ChangeList *m_changes;
    QWidget *m_keptLine;
    QLabel *m_kept;
    QPushButton *m_start;
};

} // namespace midback
