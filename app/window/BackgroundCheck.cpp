#include "app/window/BackgroundCheck.h"

#include "core/store/DataCheck.h"

#include <QtCore/QThread>

namespace midback {

namespace {

struct Outcome {
    QString sentence;
    bool sound = true;
};

Outcome outcomeOf(const Result<DataReport> &report)
{
    if (!report.ok())
        return {report.error().detail, false};
    if (report->isSound())
        return {BackgroundCheck::tr("Your data was checked at the start: everything is whole."),
                true};
    return {BackgroundCheck::tr("Your data was checked at the start: %n entry(s) are damaged. "
                                "Please keep a copy of the folder.",
                                nullptr, int(report->faults.size())),
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
        const Outcome outcome = outcomeOf(checkData(folder));
        QMetaObject::invokeMethod(
            this, [this, outcome] { Q_EMIT finished(outcome.sentence, outcome.sound); },
            Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace midback
