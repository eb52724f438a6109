#pragma once

#include <QtCore/QLocale>

class QAbstractItemModel;
class QObject;

namespace midback {

class ProgressModel;

/// The numbers behind the heatmap for the range, newest day first: day, state, sessions, minutes.
QAbstractItemModel *createConsistencyTable(const ProgressModel &model, const QLocale &locale,
                                           QObject *parent);

/// The numbers behind the pain chart, newest day first: day, score, lowest and highest, entries,
/// the 7-day median and its n.
QAbstractItemModel *createPainTable(const ProgressModel &model, const QLocale &locale,
                                    QObject *parent);

} // namespace midback
