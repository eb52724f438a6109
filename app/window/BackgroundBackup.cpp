#include "app/window/BackgroundBackup.h"

#include "app/window/InstantText.h"
#include "core/catalog/OwnExerciseStore.h"
#include "core/catalog/OwnPictureStore.h"
#include "core/coach/CoachEventStore.h"
#include "core/data/DataStore.h"
#include "core/data/Profile.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "core/store/DailyBackup.h"
#include "core/symptoms/SafetyScreeningStore.h"
#include "core/symptoms/SelfTestStore.h"
#include "core/symptoms/SymptomStore.h"

#include <QtCore/QThread>

namespace midback {

BackgroundBackup::BackgroundBackup(const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_clock(clock)
{
}

BackgroundBackup::~BackgroundBackup()
{
    if (m_thread)
        m_thread->wait();
}

void BackgroundBackup::start(DataStore &data)
{
    for (Store *store : std::initializer_list<Store *>{
             &data.profiles(), &data.routines(), &data.plans(), &data.sessions(), &data.symptoms(),
             &data.screenings(), &data.selfTests(), &data.coachEvents(), &data.ownExercises(),
             &data.ownPictures()}) {
        connect(store, &Store::changed, this, &BackgroundBackup::backUpIfDue);
    }
    backUpIfDue();
}

void BackgroundBackup::backUpIfDue()
{
    const QDate today = m_clock.today();
    m_askedMeanwhile = m_running;
    if (m_running || today == m_tried)
        return;
    m_tried = today;
    m_running = true;
    if (m_thread)
        m_thread->wait(); // it has said its last and is about to end
    m_thread.reset(QThread::create([this] {
        const Result<QDateTime> newest = backUpDaily(m_folder, m_clock);
        QMetaObject::invokeMethod(
            this, [this, newest] { end(newest); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void BackgroundBackup::end(const Result<QDateTime> &newest)
{
    m_running = false;
    if (!newest)
        Q_EMIT finished(newest.error().detail);
    else if (newest->isValid())
        Q_EMIT finished(tr("The last backup is of %1.").arg(instantText(*newest, m_clock)));
    else
        m_tried = {}; // nothing was saved yet: the first entry makes one
    if (m_askedMeanwhile)
        backUpIfDue();
}

} // namespace midback
