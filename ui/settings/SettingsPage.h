#pragma once

#include "ui/shell/PageContext.h"
#include "ui/widgets/PageScaffold.h"

class QLabel;
class QLineEdit;

namespace midback {

class Card;
class HealthCard;
class Preferences;
class SettingsModel;

/// The person, the look, and where the data is.
class SettingsPage : public PageScaffold {
    Q_OBJECT

public:
    /// `dataFolder` is shown as it is. `preferences` must outlive the page.
    SettingsPage(const PageContext &context, Preferences &preferences, const QString &dataFolder,
                 QWidget *parent = nullptr);
    ~SettingsPage() override;

    HealthCard *healthCard() const { return m_health; }
    /// The sentence that the last check of the data ended with.
    void setDataCheck(const QString &sentence);
    /// When the last backup was made, or why there is none.
    void setBackup(const QString &sentence);

Q_SIGNALS:
    void exportRequested();
    /// The person wants to answer the safety questions.
    void questionsRequested();

private:
    Card *personCard();
    Card *appearanceCard();
    Card *dataCard(const QString &folder);
    Card *aboutCard();

    SettingsModel *m_model;
    Preferences &m_preferences;
    HealthCard *m_health;
    QLineEdit *m_name = nullptr;
    QLabel *m_check = nullptr;
    QLabel *m_backup = nullptr;
};

} // namespace midback
