#include "ui/selftests/AmountGrid.h"

#include "ui/selftests/AmountField.h"
#include "ui/selftests/SelfTestText.h"
#include "ui/theme/FieldFault.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace midback {

AmountGrid::AmountGrid(SelfTestRun &run, QWidget *parent) : EntryPanel(run, parent)
{
    const SelfTest &test = run.test();
    const QList<TestSide> sides = run.sides();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(int(sides.size()) + 1, 1);
    for (int attempt = 0; attempt < test.tries && test.tries > 1; ++attempt)
        grid->addWidget(bodyLabel(tr("Try %1").arg(attempt + 1)), attempt + 1, 0);
    if (test.tries > 1)
        grid->addWidget(strongLabel(tr("Average")), test.tries + 1, 0);
    for (int column = 1; column <= sides.size(); ++column) {
        const TestSide side = sides.at(column - 1);
        const QString heading = entryHeading(test, side);
        QLabel *label = captionLabel(heading);
        label->setWordWrap(false);
        grid->addWidget(label, 0, column);
        for (int attempt = 0; attempt < test.tries; ++attempt) {
            auto *field = new AmountField(test.entry == TestUnit::Centimetres ? 1 : 0);
            field->setAccessibleName(test.tries > 1 ? tr("%1, try %2").arg(heading).arg(attempt + 1)
                                                    : heading);
            const qsizetype index = m_cells.size();
            m_cells.append({side, attempt, field});
            grid->addWidget(field, attempt + 1, column);
            connect(field, &AmountField::tenthsChanged, this,
                    [this, side, attempt](std::optional<int> tenths) {
                        this->run().setAmount(side, attempt, tenths);
                    });
            connect(field, &AmountField::entered, this, [this, index] { goOnFrom(index); });
        }
        if (test.tries > 1) {
            QLabel *mean = strongLabel();
            m_means.append({side, mean});
            grid->addWidget(mean, test.tries + 1, column);
        }
    }
    connect(&run, &SelfTestRun::changed, this, &AmountGrid::refresh);
    refresh();
}

AmountField *AmountGrid::field(TestSide side, int attempt) const
{
    for (const Cell &cell : m_cells) {
        if (cell.side == side && cell.attempt == attempt)
            return cell.field;
    }
    return nullptr;
}

void AmountGrid::refresh()
{
    QList<TestSide> slipped; // a slip of the key leaves its side without a mean
    for (const Cell &cell : std::as_const(m_cells)) {
        cell.field->setTenths(run().amount(cell.side, cell.attempt));
        const bool slip = run().isSlip(cell.side, cell.attempt);
        setFieldFault(cell.field, slip);
        cell.field->setAccessibleDescription(slip ? run().amountFault() : QString());
        if (slip)
            slipped.append(cell.side);
    }
    for (const auto &[side, label] : std::as_const(m_means)) {
        const auto mean = slipped.contains(side) ? std::nullopt : run().mean(side);
        label->setText(mean ? amountText(*mean, run().test().unit) : tr("–", "no value yet"));
    }
}

void AmountGrid::focusGap()
{
    const auto isGap = [this](const Cell &cell) {
        return !this->run().amount(cell.side, cell.attempt);
    };
    const auto isSlip = [this](const Cell &cell) {
        return this->run().isSlip(cell.side, cell.attempt);
    };
    // What the sentence is about comes before what is only missing.
    auto found = std::find_if(m_cells.cbegin(), m_cells.cend(), isSlip);
    if (found == m_cells.cend())
        found = std::find_if(m_cells.cbegin(), m_cells.cend(), isGap);
    if (found != m_cells.cend())
        found->field->setFocus(Qt::TabFocusReason);
}

void AmountGrid::goOnFrom(qsizetype index)
{
    const Cell &cell = m_cells.at(index);
    if (run().isSlip(cell.side, cell.attempt))
        cell.field->selectAll(); // it stays there until it can be meant
    else if (index + 1 < m_cells.size())
        m_cells.at(index + 1).field->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT finished();
}

} // namespace midback
