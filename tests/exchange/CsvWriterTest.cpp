#include "core/exchange/CsvWriter.h"

#include "core/base/Clock.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace midback;

namespace {

QByteArray written(const std::function<void(CsvWriter &)> &write)
{
    QByteArray bytes;
    CsvWriter csv([&bytes](QByteArrayView row) -> Result<void> {
        bytes.append(row);
        return {};
    });
    write(csv);
    EXPECT_TRUE(csv.endRow().ok());
    return bytes;
}

QByteArray oneText(const char *text)
{
    return written([&](CsvWriter &csv) { csv.text(QString::fromUtf8(text)); });
}

TEST(CsvWriter, SeparatesWithCommasAndEndsRowsWithCrLf)
{
    EXPECT_EQ(written([](CsvWriter &csv) {
                  csv.text(QStringLiteral("a")).number(7).number({}).word(QStringLiteral("b"));
              }),
              "a,7,,b\r\n");
}

TEST(CsvWriter, QuotesOnlyWhatNeedsIt)
{
    EXPECT_EQ(oneText("plain; text"), "plain; text\r\n");
    EXPECT_EQ(oneText("a,b"), "\"a,b\"\r\n");
    EXPECT_EQ(oneText("say \"hi\""), "\"say \"\"hi\"\"\"\r\n");
    EXPECT_EQ(oneText("two\nlines"), "\"two\nlines\"\r\n");
    EXPECT_EQ(oneText("Rücken"), "Rücken\r\n");
}

TEST(CsvWriter, GuardsTextThatASpreadsheetWouldRun)
{
    EXPECT_EQ(oneText("=1+1"), "'=1+1\r\n");
    EXPECT_EQ(oneText("+49"), "'+49\r\n");
    EXPECT_EQ(oneText("-3"), "'-3\r\n");
    EXPECT_EQ(oneText("@home"), "'@home\r\n");
    EXPECT_EQ(oneText("\tx"), "'\tx\r\n");
    EXPECT_EQ(oneText("\rx"), "\"'\rx\"\r\n");
    EXPECT_EQ(oneText("it's 1=1"), "it's 1=1\r\n");
    EXPECT_EQ(oneText("'tis"), "'tis\r\n");
}

TEST(CsvWriter, NumbersAndWordsOfOursAreNotGuarded)
{
    EXPECT_EQ(written([](CsvWriter &csv) { csv.number(-3).word(QStringLiteral("-x")); }),
              "-3,-x\r\n");
}

TEST(CsvWriter, WritesInstantsWithTheirOffset)
{
    const QDateTime utc(QDate(2026, 3, 29), QTime(22, 30, 5), Qt::UTC);
    const QDate day(2026, 3, 30);
    const auto text = [&](int offset) {
        return written([&](CsvWriter &csv) { csv.instant({utc, offset, day}); });
    };
    EXPECT_EQ(text(120), "2026-03-30T00:30:05+02:00\r\n");
    EXPECT_EQ(text(0), "2026-03-29T22:30:05+00:00\r\n");
    EXPECT_EQ(text(-210), "2026-03-29T19:00:05-03:30\r\n");
    EXPECT_EQ(written([&](CsvWriter &csv) { csv.day(day); }), "2026-03-30\r\n");
}

TEST(CsvWriter, ReportsAFailingSink)
{
    CsvWriter csv([](QByteArrayView) -> Result<void> {
        return Error{ErrorCode::Io, QStringLiteral("The disk is full.")};
    });
    const auto result = csv.header({QStringLiteral("a")});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().detail, QStringLiteral("The disk is full."));
}

/// Text made of the characters that CSV and spreadsheets care about.
QString awkwardText(QRandomGenerator &random)
{
    static const QString letters = QStringLiteral("a,\"\n\r\t'=+-@; ü漢");
    QString text;
    for (int length = random.bounded(7); length > 0; --length)
        text += letters.at(random.bounded(int(letters.size())));
    return text;
}

RC_GTEST_PROP(CsvWriter, UnguardedGivesBackWhatWasMeant, ())
{
    QRandomGenerator random(*rc::gen::arbitrary<quint32>());
    const QString text = awkwardText(random);
    const QString guarded = CsvWriter::guarded(text);
    RC_ASSERT(CsvWriter::unguarded(guarded) == text);
    const bool runs = !guarded.isEmpty() && QStringLiteral("=+-@\t\r").contains(guarded.at(0));
    RC_ASSERT_FALSE(runs);
}

// An independent reader: Python's csv module gets the file and the texts as JSON.
TEST(CsvWriter, PythonReadsBackEveryField)
{
    QRandomGenerator random(7);
    QJsonArray rows;
    const QByteArray bytes = written([&](CsvWriter &csv) {
        for (int row = 0; row < 500; ++row) {
            QJsonArray fields;
            for (int column = 0; column < 4; ++column) {
                const QString text = awkwardText(random);
                fields.append(CsvWriter::guarded(text));
                csv.text(text);
            }
            rows.append(fields);
            if (row < 499) {
                EXPECT_TRUE(csv.endRow().ok());
            }
        }
    });
    const QTemporaryDir folder;
    const auto save = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    };
    save("rows.csv", bytes);
    save("rows.json", QJsonDocument(rows).toJson());
    QProcess python;
    python.setWorkingDirectory(folder.path());
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import csv, json\n"
                                 "read = list(csv.reader(open('rows.csv', newline='', "
                                 "encoding='utf-8'), strict=True))\n"
                                 "meant = json.load(open('rows.json', encoding='utf-8'))\n"
                                 "assert len(meant) == 500 and read == meant, "
                                 "next(p for p in zip(read, meant) if p[0] != p[1])\n")});
    ASSERT_TRUE(python.waitForFinished());
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
}

} // namespace
