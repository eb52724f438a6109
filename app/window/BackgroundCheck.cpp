#include "app/window/BackgroundCheck.h"

#include "core/store/DataCheck.h"

#include <QtCore/QThread>

namespace midback {

namespace {

struct CheckOutcome {
    QString sentence;
    bool sound = true;
};

CheckOutcome outcomeOf(const Result<DataReport> &report)
{
    if (!report.ok())
        return {report.error().detail, false};
    if (report->isSound())
        return {BackgroundCheck::tr("Your data was checked at the start: everything is whole."),
                true};
    const int faults = int(report->faults.size());
    const QString found = faults == 1
                              ? BackgroundCheck::tr("1 entry is damaged")
                              : BackgroundCheck::tr("%n entries are damaged", nullptr, faults);
    return {BackgroundCheck::tr("Your data was checked at the start: %1. Please keep a copy of "
                                "the folder.")
                .arg(found),
            false};
}

} // namespace

BackgroundCheck::BackgroundCheck(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

BackgroundCheck::~BackgroundCheck()
{
    if (m_thread)
        m_thread->wait();
}

void BackgroundCheck::start()
{
    m_thread.reset(QThread::create([this, folder = m_folder] {
        const CheckOutcome outcome = outcomeOf(checkData(folder));
        QMetaObject::invokeMethod(
            this, [this, outcome] { Q_EMIT finished(outcome.sentence, outcome.sound); },
            Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace midback
