#include "ui/safety/SafetyModel.h"

#include "core/base/Clock.h"
#include "core/base/IdSource.h"
#include "core/data/DataStore.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "ui/shell/StoreCommand.h"
#include "ui/shell/UserPrompt.h"

#include <QtCore/QLocale>
#include <QtGui/QUndoStack>

namespace midback {

SafetyModel::SafetyModel(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_id(m_context.ids.next<SafetyScreeningId>())
{
}

SafetyQuestion SafetyModel::question() const
{
    return enumValues<SafetyQuestion>().at(m_index);
}

QString SafetyModel::text() const
{
    return m_inFollowUp ? safetyFollowUpText(question()) : safetyQuestionText(question());
}

std::optional<SafetyAnswer> SafetyModel::given() const
{
    const auto reply = m_answers.constFind(question());
    if (reply == m_answers.cend())
        return std::nullopt;
    return m_inFollowUp ? reply->followUp : std::optional(reply->answer);
}

bool SafetyModel::canGoBack() const
{
    return m_over || m_inFollowUp || m_index > 0;
}

void SafetyModel::answer(SafetyAnswer answer)
{
    if (m_over)
        return;
    SafetyReply &reply = m_answers[question()];
    if (m_inFollowUp) {
        reply.followUp = answer;
        advance();
        return;
    }
    reply.answer = answer;
    if (asksFollowUp(question(), answer)) {
        m_inFollowUp = true;
        Q_EMIT changed();
        return;
    }
    reply.followUp.reset();
    advance();
}

void SafetyModel::advance()
{
    if (mayEndHere(m_answers)) {
        m_over = save();
    } else {
        m_inFollowUp = false;
        ++m_index;
    }
    Q_EMIT changed();
}

void SafetyModel::back()
{
    if (!canGoBack())
        return;
    if (m_over) {
        m_over = false;
    } else if (m_inFollowUp) {
        m_inFollowUp = false;
    } else {
        --m_index;
        const auto reply = m_answers.constFind(question());
        m_inFollowUp = asksFollowUp(question(), reply->answer);
    }
    Q_EMIT changed();
}

void SafetyModel::restart()
{
    m_id = m_context.ids.next<SafetyScreeningId>();
    m_index = 0;
    m_inFollowUp = false;
    m_over = false;
    m_answers.clear();
    Q_EMIT changed();
}

bool SafetyModel::save()
{
    const auto saved =
        m_context.data.screenings().save({m_id, m_context.clock.now(), m_answers, {}});
    if (!saved.ok())
        m_context.prompt.notify(saved.error().detail);
    return saved.ok();
}

void SafetyModel::noteCheck(const SafetyCheck &check)
{
    SafetyScreeningStore &store = m_context.data.screenings();
    const auto all = store.all();
    if (!all.ok()) {
        m_context.prompt.notify(all.error().detail);
        return;
    }
    if (all->isEmpty())
        return;
    SafetyScreening after = all->last();
    after.checked = check;
    bool done = true;
    m_context.undo.push(new AggregateCommand<SafetyScreening>(
        store, tr("Note the check"), all->last(), after, [this, &done](const Error &error) {
            done = false;
            m_context.prompt.notify(error.detail);
        }));
    if (done) {
        Q_EMIT undoOffered(
            tr("Noted: checked on %1.").arg(QLocale().toString(check.on, QLocale::ShortFormat)));
    }
}

} // namespace midback
