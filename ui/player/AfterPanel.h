#pragma once

#include "core/session/SessionRecorder.h"
#include "ui/widgets/PanelFrame.h"

#include <utility>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace midback {

class ChipGroup;
class EffortScale;
class PainScale;
class PlayerModel;
class ScaleWidget;

/// After the session, all on one screen: effort of each exercise that was done, pain now, feelings
/// and a note. A digit answers a question and moves on to the next; nothing has to be answered.
class AfterPanel : public PanelFrame {
    Q_OBJECT

public:
    explicit AfterPanel(PlayerModel &model, QWidget *parent = nullptr);

    /// Asks about what the session has come to; call it whenever the session is over.
    void prepare();
    AfterSession answers() const;

Q_SIGNALS:
    /// The efforts are in the model by now; see answers() for the rest.
    void saveRequested();
    void left();
    /// The session ended too early: on with it.
    void reopenRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFeelings();
    QWidget *buildButtons();
    QPushButton *addButton(const QString &text, const QKeySequence &key, const QString &hint,
                           void (AfterPanel::*told)());
    void addEffortRow(int item, const QString &name);
    void watch(ScaleWidget *scale);

    PlayerModel &m_model;
    QLabel *m_summary;
    QVBoxLayout *m_efforts;
    QWidget *m_effortCard;
    PainScale *m_pain;
    QList<ChipGroup *> m_feelings;
    QLineEdit *m_note;
    QPushButton *m_reopen = nullptr;
    QList<std::pair<int, EffortScale *>> m_scales; ///< item of the timeline and its scale
    bool m_digit = false;                          ///< the key being handled is a digit
};

} // namespace midback
