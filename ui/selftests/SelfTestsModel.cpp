#include "ui/selftests/SelfTestsModel.h"

#include "core/base/IdSource.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "core/symptoms/SelfTestStore.h"
#include "ui/shell/StoreCommand.h"

#include <QtGui/QUndoStack>

#include <algorithm>
#include <iterator>

namespace midback {

SelfTestsModel::SelfTestsModel(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    const auto outdate = [this] {
        m_stale = true;
        Q_EMIT changed();
    };
    connect(&m_context.data.selfTests(), &Store::changed, this, outdate);
    connect(&m_context.data.profiles(), &Store::changed, this, outdate);
}

bool SelfTestsModel::isStale() const
{
    return m_stale || m_readOn != today();
}

QDate SelfTestsModel::today() const
{
    return m_context.clock.today();
}

void SelfTestsModel::reload()
{
    const auto results = m_context.data.selfTests().all();
    const auto profiles = m_context.data.profiles().all();
    if (!results.ok() || !profiles.ok()) {
        Q_EMIT failed(results.ok() ? profiles.error().detail : results.error().detail);
        return;
    }
    m_results = *results;
    m_readOn = today();
    m_age = profiles->isEmpty() ? std::nullopt : ageOn(profiles->first(), m_readOn);
    m_stale = false;
}

void SelfTestsModel::setShowsOptional(bool shows)
{
    if (shows == m_showsOptional)
        return;
    m_showsOptional = shows;
    Q_EMIT changed();
}

QList<SelfTestGroup> SelfTestsModel::groups() const
{
    const std::pair<QString, QStringList> table[] = {
        {tr("Turning"),
         {QStringLiteral("st-rot-seated"), QStringLiteral("st-rot-locked"),
          QStringLiteral("st-rot-heel"), QStringLiteral("st-wall-point")}},
        {tr("Reaching and standing tall"),
         {QStringLiteral("st-side"), QStringLiteral("st-arm-wall"),
          QStringLiteral("st-wall-occiput")}},
        {tr("Breathing"),
         {QStringLiteral("st-hilo"), QStringLiteral("st-chest-exp"),
          QStringLiteral("st-breath-rate"), QStringLiteral("st-bolt")}},
        {tr("Strength"), {QStringLiteral("st-side-hold"), QStringLiteral("st-cobra")}},
        {tr("Everyday"), {QStringLiteral("st-psfs")}}};
    QList<SelfTestGroup> groups;
    for (const auto &[title, ids] : table) {
        SelfTestGroup group{title, {}};
        for (const QString &id : ids) {
            const SelfTest *test = selfTest(id);
            if (test && (!test->offByDefault || m_showsOptional))
                group.tests.append(overview(*test));
        }
        groups.append(group);
    }
    return groups;
}

SelfTestOverview SelfTestsModel::overview(const SelfTest &test) const
{
    SelfTestOverview overview;
    overview.test = &test;
    std::copy_if(m_results.begin(), m_results.end(), std::back_inserter(overview.results),
                 [&](const SelfTestResult &one) { return one.test == test.id; });
    overview.trend = trendOf(test, overview.results, m_age);
    return overview;
}

QStringList SelfTestsModel::lastActivities() const
{
    QStringList names;
    for (const SelfTestResult &result : m_results) {
        if (result.activities.isEmpty())
            continue;
        names.clear();
        for (const LimitedActivity &activity : result.activities)
            names.append(activity.name);
    }
    return names;
}

std::optional<SelfTestResult> SelfTestsModel::add(SelfTestResult result)
{
    result.id = m_context.ids.next<SelfTestResultId>();
    result.at = m_context.clock.now();
    const bool done = push(tr("Result saved"), std::nullopt, result);
    return done ? std::optional(result) : std::nullopt;
}

void SelfTestsModel::change(const SelfTestResult &result)
{
    const auto before = m_context.data.selfTests().find(result.id);
    if (!before.ok())
        Q_EMIT failed(before.error().detail);
    else if (*before != result)
        push(tr("Result changed"), *before, result);
}

void SelfTestsModel::remove(const SelfTestResultId &id)
{
    const auto before = m_context.data.selfTests().find(id);
    if (!before.ok())
        Q_EMIT failed(before.error().detail);
    else
        push(tr("Result deleted"), *before, std::nullopt);
}

bool SelfTestsModel::push(const QString &text, std::optional<SelfTestResult> before,
                          std::optional<SelfTestResult> after)
{
    return pushStep<SelfTestResult>(m_context.undo, m_context.data.selfTests(), *this, text,
                                    std::move(before), std::move(after));
}

} // namespace midback
