#pragma once

#include "app/CommandLine.h"
#include "core/base/ManualClock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace midback::test {

/// Runs commands as a person at a terminal does, each in a folder of its own.
class CommandFixture : public testing::Test {
protected:
    int run(const QStringList &words)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return CommandLine(words).run(clock, out, err);
    }
    /// With `--data FOLDER` in front; the words of `line` have no spaces inside.
    int run(const QString &line)
    {
        return run(QStringList{QStringLiteral("--data"), folder()} +
                   line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    int run(const char *line) { return run(QLatin1String(line)); }

    QString out() const { return m_out; }
    QString err() const { return m_err; }
    /// One sentence on one line of standard error, and nothing else anywhere.
    bool failedPlainly() const
    {
        return m_out.isEmpty() && m_err.startsWith(QStringLiteral("midback: ")) &&
               m_err.endsWith(QStringLiteral(".\n")) && m_err.count(QLatin1Char('\n')) == 1;
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }

    QString path(const QString &name) const { return m_place.filePath(name); }
    QString folder() const { return path(QStringLiteral("data")); }
    QString database() const { return folder() + QStringLiteral("/midback.sqlite"); }
    /// What lies beside and in place of the data folder.
    QStringList everything() const
    {
        return QDir(m_place.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QByteArray read(const QString &file)
    {
        QFile one(file);
        return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    }
    static void write(const QString &file, const QByteArray &content)
    {
        QFile one(file);
        ASSERT_TRUE(one.open(QIODevice::WriteOnly));
        ASSERT_EQ(one.write(content), content.size());
    }

    ManualClock clock{QDateTime(QDate(2026, 6, 28), QTime(9, 0), Qt::UTC), 120};

private:
    QTemporaryDir m_place;
    QString m_out;
    QString m_err;
};

} // namespace midback::test
