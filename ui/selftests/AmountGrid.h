#pragma once

#include "ui/selftests/EntryPanel.h"

class QLabel;

namespace midback {

class AmountField;

/// A field a try, a column a side, and below them the mean that will count. Return goes on: down
/// the left side, down the right, then to saving.
class AmountGrid : public EntryPanel {
    Q_OBJECT

public:
    explicit AmountGrid(SelfTestRun &run, QWidget *parent = nullptr);

    /// Null where there is none.
    AmountField *field(TestSide side, int attempt) const;
    void refresh() override;
    void focusGap() override;

private:
    struct Cell {
        TestSide side;
        int attempt;
        AmountField *field;
    };
    void goOnFrom(qsizetype index);

    QList<Cell> m_cells; ///< in the order of entry
    QList<std::pair<TestSide, QLabel *>> m_means;
};

} // namespace midback
