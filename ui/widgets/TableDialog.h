#pragma once

#include <QtWidgets/QDialog>

class QAbstractItemModel;
class QTableView;

namespace midback {

/// "Show as table": the numbers behind a chart, with a button that copies them as text.
class TableDialog : public QDialog {
    Q_OBJECT

public:
    /// The dialog does not take the model; give it the dialog as its parent to go with it.
    TableDialog(const QString &title, QAbstractItemModel *model, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    /// The whole table with its header, columns parted by tabs, rows by line feeds. Tabs and line
    /// feeds inside a cell become spaces.
    QString asText() const;

private:
    void copy();

    QTableView *m_table;
};

} // namespace midback
