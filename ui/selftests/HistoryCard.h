#pragma once

#include "ui/selftests/HistoryTableModel.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTableView;

namespace midback {

class ChartCard;
class CourseChart;
class TableDialog;
struct SelfTestOverview;

/// What was measured so far in one test: its course with what may be said of the change, and every
/// result, to change or delete.
class HistoryCard : public QWidget {
    Q_OBJECT

public:
    explicit HistoryCard(const SelfTest &test, QWidget *parent = nullptr);

    void setOverview(const SelfTestOverview &overview);

    ChartCard *courseCard() const { return m_course; }
    CourseChart *chart() const { return m_chart; }
    QTableView *table() const { return m_table; }
    QPushButton *editButton() const { return m_edit; }
    QPushButton *deleteButton() const { return m_delete; }
    /// "Show as table"; the caller opens it.
    TableDialog *createTableDialog();

Q_SIGNALS:
    void editRequested(const midback::SelfTestResult &result);
    void deleteRequested(const midback::SelfTestResultId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildResults();
    void editCurrent();
    void deleteCurrent();
    void fitColumns();
    void fitTable();

    const SelfTest &m_test;
    HistoryTableModel *m_model;
    ChartCard *m_course;
    CourseChart *m_chart;
    QTableView *m_table;
    QPushButton *m_edit;
    QPushButton *m_delete;
};

} // namespace midback
