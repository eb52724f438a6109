#pragma once

#include "core/symptoms/SymptomEntry.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

#include <chrono>
#include <optional>

class QUndoCommand;

namespace midback {

/// The changes a person makes to the diary, each one step on the undo stack.
///
/// Logging takes one stroke. A second stroke within three seconds corrects the entry just made
/// instead of adding one: that is how "1" then "0" becomes ten, how the arrow keys walk along the
/// scale, and how a slip is put right. Today and Symptoms share the rule.
class SymptomLog : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds correctionWindow{3000};

    explicit SymptomLog(const PageContext &context, QObject *parent = nullptr);

    /// An entry of now with this score, 0 to 10; nothing when the store refused. A stroke corrects
    /// only an entry of the same phase.
    std::optional<SymptomEntry> log(int pain, PainPhase phase = PainPhase::Now);
    /// Replaces the stored entry of this id. An alarm feeling that still asks for the safety
    /// questions goes by being taken out of the entry, because it was a mistake, or by answering
    /// them; not by deleting the entry or moving it to before the last answers (clinical-facts E3).
    void change(const SymptomEntry &entry, const QString &text);
    void remove(const SymptomId &id);

    /// The entry that the next quick stroke would correct; null when none.
    SymptomId correctable() const;

Q_SIGNALS:
    /// Something was done that can be undone; the sentence says what ("Logged pain 4").
    void undoOffered(const QString &text);
    /// The store refused; nothing was changed.
    void failed(const QString &sentence);

private:
    bool hidesAlarm(const SymptomEntry &before, const std::optional<SymptomEntry> &after);
    std::optional<SymptomEntry> entryToCorrect(PainPhase phase) const;
    bool push(const QString &text, std::optional<SymptomEntry> before,
              std::optional<SymptomEntry> after);

    PageContext m_context;
    SymptomId m_last;
    const QUndoCommand *m_lastStep = nullptr; ///< only compared; the stack owns it
    std::chrono::milliseconds m_lastAt{0};
};

} // namespace midback
