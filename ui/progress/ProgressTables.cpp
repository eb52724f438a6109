#include "ui/progress/ProgressTables.h"

#include "ui/progress/ProgressModel.h"
#include "ui/progress/ProgressText.h"
#include "ui/widgets/DayMark.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QStandardItemModel>

namespace midback {

namespace {

struct ProgressTable {
    Q_DECLARE_TR_FUNCTIONS(ProgressTable)
};

void appendRow(QStandardItemModel &table, const QStringList &texts)
{
    QList<QStandardItem *> items;
    for (const QString &text : texts) {
        auto *item = new QStandardItem(text);
        item->setEditable(false);
        items.append(item);
    }
    table.appendRow(items);
}

QString tableDay(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, ProgressTable::tr("ddd d MMM yyyy", "a day in a table"));
}

} // namespace

QAbstractItemModel *createConsistencyTable(const ProgressModel &model, const QLocale &locale,
                                           QObject *parent)
{
    auto *table = new QStandardItemModel(parent);
    table->setHorizontalHeaderLabels({ProgressTable::tr("Day"), ProgressTable::tr("State"),
                                      ProgressTable::tr("Sessions"), ProgressTable::tr("Minutes"),
                                      ProgressTable::tr("Score")});
    const QList<ConsistencyDay> &days = model.span().days;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        appendRow(*table, {tableDay(day->date, locale), DayMark::words(day->state),
                           locale.toString(day->sessions), locale.toString(day->seconds / 60),
                           ProgressTable::tr("%1%").arg(qRound(day->score * 100))});
    }
    return table;
}

QAbstractItemModel *createPainTable(const ProgressModel &model, const QLocale &locale,
                                    QObject *parent)
{
    auto *table = new QStandardItemModel(parent);
    table->setHorizontalHeaderLabels({ProgressTable::tr("Day"), ProgressTable::tr("Pain"),
                                      ProgressTable::tr("Range"), ProgressTable::tr("Entries"),
                                      ProgressTable::tr("Typical (7-day median)"),
                                      ProgressTable::tr("Days logged")});
    const QList<PainDay> days = model.painDays();
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        const auto point = model.lineAt(day->date);
        appendRow(*table,
                  {tableDay(day->date, locale), medianText(day->score, locale),
                   ProgressTable::tr("%1 to %2", "lowest and highest")
                       .arg(locale.toString(day->lowest), locale.toString(day->highest)),
                   locale.toString(day->entries),
                   point ? medianText(point->median, locale) : ProgressTable::tr("–", "no value"),
                   point ? locale.toString(point->days) : ProgressTable::tr("–", "no value")});
    }
    return table;
}

} // namespace midback
