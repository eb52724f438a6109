#pragma once

#include "core/symptoms/SafetyStatus.h"
#include "ui/widgets/PanelFrame.h"

class QLabel;
class QPushButton;

namespace midback {

class CheckForm;
class NoticeBanner;

/// Where the person stands after the safety questions, in plain words, and what can be done about
/// it. Also stands in place of pages with exercises while help is needed first.
class StandingPanel : public PanelFrame {
    Q_OBJECT

public:
    explicit StandingPanel(QWidget *parent = nullptr);

    struct Standing {
        SafetyStatus status;
        QString country; ///< as in EmergencyNumbers; may be empty
        QDate today;
    };
    void setStanding(const Standing &standing);
    /// The filled button; an empty text takes it away. Its signal is goOnRequested().
    void setGoOn(const QString &text);
    /// Whether to offer the way back into the answers just given.
    void setCanGoBack(bool can);

    CheckForm *checkForm() const { return m_check; }
    QPushButton *goOnButton() const { return m_goOn; }
    QPushButton *againButton() const { return m_again; }
    QPushButton *backButton() const { return m_back; }

Q_SIGNALS:
    void goOnRequested();
    void againRequested();
    void backRequested();
    void checkNoted(const SafetyCheck &check);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFooter();
    void showWords(const Standing &standing);

    QLabel *m_title;
    QLabel *m_number; ///< the emergency number, large
    QLabel *m_advice;
    QLabel *m_reasons;
    QLabel *m_answered;
    NoticeBanner *m_underAge;
    CheckForm *m_check;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_goOn;
};

} // namespace midback
