#include "ui/library/ConditionNotice.h"

#include "core/catalog/Catalog.h"
#include "core/data/Profile.h"
#include "core/symptoms/ConditionFilter.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

namespace {

QString noticeText(const ConditionVerdict &verdict, const QList<HealthCondition> &conditions)
{
    QStringList sentences{verdict.fit == Fit::Excluded
                              ? ConditionNotice::tr("With what you noted about your health, leave "
                                                    "this one out.")
                              : ConditionNotice::tr("With what you noted about your health, keep "
                                                    "it small, at the small dose.")};
    sentences += verdict.notes;
    for (const HealthCondition condition : conditions) {
        if (const QString stop = conditionStopText(condition); !stop.isEmpty())
            sentences.append(stop);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

ConditionNotice::ConditionNotice(ProfileStore &profiles, const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_catalog(catalog)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&m_profiles, &Store::changed, this, &ConditionNotice::refresh);
    hide();
}

void ConditionNotice::setExercise(const QString &exerciseId)
{
    m_exercise = exerciseId;
    refresh();
}

QString ConditionNotice::text() const
{
    const auto *banner = findChild<NoticeBanner *>();
    return isHidden() || !banner ? QString() : banner->text();
}

void ConditionNotice::refresh()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Exercise *exercise = m_catalog.exercise(m_exercise);
    const QList<Profile> profiles = m_profiles.all().valueOr({});
    const auto conditions =
        profiles.isEmpty() ? QList<HealthCondition>() : profiles.first().conditions;
    const ConditionVerdict verdict =
        exercise ? verdictOn(*exercise, conditions, m_catalog) : ConditionVerdict();
    if (verdict.fit != Fit::Allowed) {
        m_column->addWidget(new NoticeBanner(
            verdict.fit == Fit::Excluded ? NoticeBanner::Kind::Caution : NoticeBanner::Kind::Info,
            noticeText(verdict, conditions)));
    } else {
        // Allowed, and yet there may be signs to stop at.
        for (const HealthCondition condition : conditions) {
            const QString stop = conditionStopText(condition);
            if (exercise && !stop.isEmpty())
                m_column->addWidget(new NoticeBanner(NoticeBanner::Kind::Info, stop));
        }
    }
    // At once: the layout would show it one turn of the event loop later.
    for (auto *banner : findChildren<NoticeBanner *>())
        banner->show();
    setVisible(m_column->count() > 0);
}

} // namespace midback
