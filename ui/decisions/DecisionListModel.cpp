#include "ui/decisions/DecisionListModel.h"

#include "core/base/DayText.h"
#include "core/coach/CoachReading.h"
#include "core/coach/RuleTexts.h"
#include "ui/decisions/DecisionWords.h"
#include "ui/widgets/ClassMark.h"

#include <algorithm>

namespace midback {

DecisionListModel::DecisionListModel(QObject *parent) : QAbstractListModel(parent) {}

DecisionListModel::~DecisionListModel() = default;

void DecisionListModel::setReading(std::shared_ptr<const CoachReading> reading)
{
    beginResetModel();
    m_reading = std::move(reading);
    fill();
    endResetModel();
}

void DecisionListModel::setFilter(Shown shown, const QString &line)
{
    if (shown == m_shown && line == m_line)
        return;
    beginResetModel();
    m_shown = shown;
    m_line = line;
    fill();
    endResetModel();
}

void DecisionListModel::fill()
{
    m_rows.clear();
    if (!m_reading)
        return;
    const CoachReport &report = m_reading->report;
    QDate day;
    for (int i = int(report.decisions.size()) - 1; i >= 0; --i) {
        const CoachDecision &decision = report.decisions.at(i);
        if (m_shown == Shown::Changes && !isChange(decision))
            continue;
        if (!m_line.isEmpty() &&
            (decision.line == CoachDecision::none || report.lines.at(decision.line).id != m_line))
            continue;
        if (decision.date != day)
            m_rows.append(-1 - i);
        day = decision.date;
        m_rows.append(i);
    }
}

int DecisionListModel::decisionAt(const QModelIndex &index) const
{
    const bool known = index.isValid() && checkIndex(index) && !isHeading(index.row());
    return known ? m_rows.at(index.row()) : CoachDecision::none;
}

QModelIndex DecisionListModel::indexOf(int decision) const
{
    const auto row = decision < 0 ? -1 : m_rows.indexOf(decision);
    return row < 0 ? QModelIndex() : index(int(row));
}

QModelIndex DecisionListModel::first() const
{
    return m_rows.size() > 1 ? index(1) : QModelIndex(); // row 0 is its day
}

int DecisionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const CoachDecision &DecisionListModel::decisionOf(int row) const
{
    const int number = m_rows.at(row);
    return m_reading->report.decisions.at(number < 0 ? -1 - number : number);
}

QVariant DecisionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CoachDecision &decision = decisionOf(index.row());
    if (!isHeading(index.row()))
        return decisionData(decision, role);
    if (role == KindRole)
        return int(Kind::Day);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return relativeDayText(decision.date, m_reading->report.today, m_locale);
    return {};
}

Qt::ItemFlags DecisionListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isHeading(index.row()) ? base : base | Qt::ItemIsSelectable;
}

QString DecisionListModel::sentence(const CoachDecision &decision) const
{
    QString text = tr("%1: %2. %3.", "line, what happened, rule")
                       .arg(lineTitle(decision, m_reading->report), outcomeText(decision),
                            ruleTag(decision.rule));
    if (decision.session != CoachDecision::none)
        text += tr(" Session: %1.").arg(ClassMark::words(decision.exposureClass));
    if (decision.overridden)
        text += tr(" You kept it as it was.");
    return text;
}

QVariant DecisionListModel::decisionData(const CoachDecision &decision, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(decision);
    case KindRole:
        return int(Kind::Decision);
    case TurnRole:
        return int(turnOf(decision));
    case WhatRole:
        return outcomeText(decision);
    case LineRole:
        return lineTitle(decision, m_reading->report);
    case RuleRole:
        return ruleTag(decision.rule);
    case ClassRole:
        return decision.session == CoachDecision::none ? -1 : int(decision.exposureClass);
    case OverriddenRole:
        return decision.overridden;
    default:
        return {};
    }
}

} // namespace midback
