#pragma once

#include "core/coach/CoachDecision.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QLocale>

#include <memory>

namespace midback {

struct CoachReading;

/// Every decision that the coach ever made, as a list: a heading a day, below it that day's, the
/// newest first. Ten years have tens of thousands, so a row is one number, and its words are made
/// when they are asked for.
class DecisionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Day, Decision };
    enum class Shown { Changes, All };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        TurnRole,                ///< int of Turn
        WhatRole,                ///< what happened: "Smaller dose"
        LineRole,                ///< title of the line
        RuleRole,                ///< "Rule 8"
        ClassRole,               ///< int of ExposureClass; -1 when no session led to it
        OverriddenRole           ///< bool: the person kept the line as it was
    };

    explicit DecisionListModel(QObject *parent = nullptr);
    ~DecisionListModel() override;

    void setReading(std::shared_ptr<const CoachReading> reading);
    /// `line` is the id of a line; empty for all of them.
    void setFilter(Shown shown, const QString &line);

    /// Of CoachReport::decisions; CoachDecision::none for a heading.
    int decisionAt(const QModelIndex &index) const;
    QModelIndex indexOf(int decision) const;
    /// The newest decision that is shown; an invalid index when there is none.
    QModelIndex first() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display and accessible text say the whole row in words.
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void fill();
    bool isHeading(int row) const { return m_rows.at(row) < 0; }
    const CoachDecision &decisionOf(int row) const;
    QString sentence(const CoachDecision &decision) const;
    QVariant decisionData(const CoachDecision &decision, int role) const;

    std::shared_ptr<const CoachReading> m_reading;
    Shown m_shown = Shown::Changes;
    QString m_line;
    QLocale m_locale;
    QList<int> m_rows; ///< a decision; below 0 the heading above decision -1 - n
};

} // namespace midback
