#include "ui/shell/SymptomLog.h"

#include "core/base/Clock.h"
#include "core/base/IdSource.h"
#include "core/data/DataStore.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "core/symptoms/SafetyStatus.h"
#include "core/symptoms/SymptomStore.h"
#include "ui/shell/StoreCommand.h"

#include <QtGui/QUndoStack>

namespace midback {

SymptomLog::SymptomLog(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

SymptomId SymptomLog::correctable() const
{
    const bool fresh = m_context.clock.monotonic() - m_lastAt <= correctionWindow;
    return fresh ? m_last : SymptomId();
}

std::optional<SymptomEntry> SymptomLog::log(int pain, PainPhase phase)
{
    if (pain < 0 || pain > 10)
        return std::nullopt;
    std::optional<SymptomEntry> before = entryToCorrect(phase);
    SymptomEntry entry = before.value_or(SymptomEntry{});
    if (!before) {
        entry.id = m_context.ids.next<SymptomId>();
        entry.at = m_context.clock.now();
        entry.phase = phase;
    }
    entry.pain = pain;
    m_lastAt = m_context.clock.monotonic();
    if (before == entry)
        return entry;
    // Several strokes are one step: the step before is taken back and made again.
    QUndoStack &undo = m_context.undo;
    if (before && undo.index() > 0 && undo.command(undo.index() - 1) == m_lastStep) {
        const int steps = undo.count();
        undo.undo();
        if (undo.count() < steps) { // refused, and told by the step
            m_last = {};
            return std::nullopt;
        }
        const auto stored = m_context.data.symptoms().find(entry.id);
        before = stored.ok() ? std::optional(*stored) : std::nullopt;
    }
    if (!push(tr("Logged pain %1").arg(pain), before, entry)) {
        m_last = {};
        return std::nullopt;
    }
    m_last = entry.id;
    m_lastStep = undo.command(undo.index() - 1);
    return entry;
}

std::optional<SymptomEntry> SymptomLog::entryToCorrect(PainPhase phase) const
{
    const SymptomId id = correctable();
    if (id.isNull())
        return std::nullopt;
    const auto stored = m_context.data.symptoms().find(id);
    return stored.ok() && stored->phase == phase ? std::optional(*stored) : std::nullopt;
}

void SymptomLog::change(const SymptomEntry &entry, const QString &text)
{
    const auto before = m_context.data.symptoms().find(entry.id);
    if (!before.ok()) {
        Q_EMIT failed(before.error().detail);
        return;
    }
    if (*before != entry && !hidesAlarm(*before, entry))
        push(text, *before, entry);
}

void SymptomLog::remove(const SymptomId &id)
{
    const auto before = m_context.data.symptoms().find(id);
    if (!before.ok()) {
        Q_EMIT failed(before.error().detail);
        return;
    }
    if (!hidesAlarm(*before, std::nullopt))
        push(tr("Deleted entry"), *before, std::nullopt);
}

bool SymptomLog::hidesAlarm(const SymptomEntry &before, const std::optional<SymptomEntry> &after)
{
    const auto screenings = m_context.data.screenings().all().valueOr({});
    const bool takenOut = after && !hasAlarm(after->sensations);
    if (!isOpenAlarm(before, screenings) || takenOut || (after && isOpenAlarm(*after, screenings)))
        return false;
    Q_EMIT failed(tr("This entry notes a feeling that the safety questions ask about first. Please "
                     "answer them, or take the feeling out of the entry if it was a mistake. Then "
                     "you can delete or move it."));
    return true;
}

bool SymptomLog::push(const QString &text, std::optional<SymptomEntry> before,
                      std::optional<SymptomEntry> after)
{
    return pushStep<SymptomEntry>(m_context.undo, m_context.data.symptoms(), *this, text,
                                  std::move(before), std::move(after));
}

} // namespace midback
