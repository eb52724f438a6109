// Linked into a program that is to be measured; the program itself does not know of it. Prints one
// line when the first window has been painted and flushed:
//   first-paint <CLOCK_MONOTONIC in ns> <peak memory in KiB>
// With MIDBACK_BENCH_QUIT set it ends the program there, else it leaves it running (idle figures).

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QTimer>

#include <cstdio>
#include <ctime>

namespace {

long peakKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLong();
    }
    return 0;
}

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The window system's update request leads to paint and flush inside one event; a zero
        // timer posted from the first paint runs right after that flush.
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                timespec now{};
                clock_gettime(CLOCK_MONOTONIC, &now);
                std::printf("first-paint %lld %ld\n",
                            static_cast<long long>(now.tv_sec) * 1000000000LL + now.tv_nsec,
                            peakKiB());
                std::fflush(stdout);
                if (qEnvironmentVariableIsSet("MIDBACK_BENCH_QUIT"))
                    QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

void install()
{
    auto *filter = new FirstPaint(QCoreApplication::instance());
    QCoreApplication::instance()->installEventFilter(filter);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(install)
