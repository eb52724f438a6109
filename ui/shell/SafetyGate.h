#pragma once

#include "core/symptoms/SafetyStatus.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

#include <optional>

namespace midback {

/// Where the person stands with the safety questions now; see SafetyGate. Asks the CoachBook, so
/// not before the first paint.
SafetyStatus safetyNow(const PageContext &context);

/// Where the person stands with the safety questions (clinical-facts E3), from their answers and
/// everything else they have logged. Read when it is asked for, and again after something was saved
/// or the day has changed.
class SafetyGate : public QObject {
    Q_OBJECT

public:
    explicit SafetyGate(const PageContext &context, QObject *parent = nullptr);

    const SafetyStatus &status();
    /// Of the profile, for the numbers to call; may be empty.
    QString country() const;
    /// The answers that count: the latest; nothing before the first.
    std::optional<SafetyScreening> latest() const;

Q_SIGNALS:
    /// What status() told last may hold no longer.
    void changed();

private:
    void forget();

    PageContext m_context;
    std::optional<SafetyStatus> m_status;
    QDate m_day; ///< that m_status is of
};

} // namespace midback
