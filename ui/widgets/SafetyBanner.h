#pragma once

#include "core/symptoms/SafetyStatus.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace midback {

/// What the safety questions say on a page: a sentence or two and a button, or nothing. Pages show
/// what they are given; the rules are in SafetyStatus.
class SafetyBanner : public QWidget {
    Q_OBJECT

public:
    enum class Scope {
        Everything, ///< also "book an appointment" and that the questions are due
        Lock,       ///< only why no session starts
        Tests       ///< why no self-test is taken: also before the first answers, since there is no
                    ///< start that would ask for them
    };

    explicit SafetyBanner(Scope scope, QWidget *parent = nullptr);

    /// `country` as in EmergencyNumbers. Hides when there is nothing to say.
    void setStatus(const SafetyStatus &status, const QString &country);

Q_SIGNALS:
    /// The person wants to answer the questions.
    void questionsRequested();
    /// The person wants to tell that they have been checked, or read where they stand.
    void standingRequested();

private:
    Scope m_scope;
    QVBoxLayout *m_column;
};

} // namespace midback
