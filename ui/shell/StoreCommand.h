#pragma once

#include "core/base/AggregateStore.h"

#include <QtCore/QPointer>
#include <QtGui/QUndoCommand>
#include <QtGui/QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace midback {

/// One change of one aggregate as an undoable step. Redo brings the store to `after`, undo to
/// `before`; "nothing" stands for "not there". The push runs the change.
///
/// A store may refuse (disk full, read-only). Then `failed` is told, and the command is obsolete:
/// the undo stack drops it, so that no step remains that never happened.
template<class T>
class AggregateCommand : public QUndoCommand {
public:
    using Failed = std::function<void(const Error &)>;

    /// `text` names the change for people: "Delete entry". At least one of the two states is there.
    AggregateCommand(AggregateStore<T> &store, const QString &text, std::optional<T> before,
                     std::optional<T> after, Failed failed = {})
        : QUndoCommand(text)
        , m_store(store)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_failed(std::move(failed))
    {
    }

    /// Consecutive commands of the same aggregate with the same key (0 or more) become one step:
    /// typing in a name is one change, not twenty.
    void setMergeKey(int key) { m_mergeKey = key; }
    int id() const override { return m_mergeKey; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *other = dynamic_cast<const AggregateCommand *>(next);
        if (!other || other->isObsolete() || !m_after || !other->m_before ||
            m_after->id != other->m_before->id)
            return false;
        m_after = other->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

    void redo() override { bring(m_before, m_after); }
    void undo() override { bring(m_after, m_before); }

private:
    void bring(const std::optional<T> &from, const std::optional<T> &to)
    {
        const Result<void> result = to     ? m_store.save(*to)
                                    : from ? m_store.remove(from->id)
                                           : Result<void>();
        if (result.ok())
            return;
        setObsolete(true);
        if (m_failed)
            m_failed(result.error());
    }

    AggregateStore<T> &m_store;
    std::optional<T> m_before;
    std::optional<T> m_after;
    Failed m_failed;
    int m_mergeKey = -1; // QUndoCommand's word for "never"
};

/// Makes such a step for `owner`, whose signals undoOffered(text) and failed(sentence) tell how it
/// went, also at a later undo. False when the store refused.
template<class T, class Owner>
bool pushStep(QUndoStack &undo, AggregateStore<T> &store, Owner &owner, const QString &text,
              std::optional<T> before, std::optional<T> after)
{
    // The step outlives this call, and perhaps its owner.
    const auto done = std::make_shared<bool>(true);
    const QPointer<Owner> self(&owner);
    undo.push(new AggregateCommand<T>(store, text, std::move(before), std::move(after),
                                      [self, done](const Error &error) {
                                          *done = false;
                                          if (self)
                                              Q_EMIT self->failed(error.detail);
                                      }));
    if (*done)
        Q_EMIT owner.undoOffered(text);
    return *done;
}

} // namespace midback
