#include "tests/support/WarningGuard.h"

#include <QtCore/QStringList>

#include <gtest/gtest.h>

#include <cstdio>

namespace midback::test {

namespace {

QStringList &expected()
{
    static QStringList parts;
    return parts;
}

void handle(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        return;
    }
    // The offscreen platform says this of every window with a minimum size.
    if (message.contains(QLatin1String("does not support propagateSizeHints")))
        return;
    for (qsizetype i = 0; i < expected().size(); ++i) {
        if (message.contains(expected().at(i)))
            return;
    }
    ADD_FAILURE() << "unexpected Qt message: " << qPrintable(message);
}

class Reset : public testing::EmptyTestEventListener {
    void OnTestEnd(const testing::TestInfo &) override { expected().clear(); }
};

} // namespace

void installWarningGuard()
{
    qInstallMessageHandler(handle);
    testing::UnitTest::GetInstance()->listeners().Append(new Reset);
}

void expectWarning(const QString &part)
{
    expected().append(part);
}

} // namespace midback::test
