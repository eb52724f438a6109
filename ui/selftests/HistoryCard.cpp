#include "ui/selftests/HistoryCard.h"

#include "ui/charts/CourseChart.h"
#include "ui/selftests/SelfTestText.h"
#include "ui/selftests/SelfTestsModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/TableDialog.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace midback {

namespace {

constexpr int mostRows = 8; // beyond that the table scrolls

CourseChartData courseOf(const SelfTestOverview &overview)
{
    const SelfTest &test = *overview.test;
    CourseChartData data;
    data.error = test.errorTenths / 10.0;
    data.to = overview.results.last().at.date; // the names stand beside the last marks
    const QList<TestSide> sides =
        test.sided ? QList{TestSide::Left, TestSide::Right} : QList{TestSide::Both};
    for (const TestSide side : sides) {
        CourseChartData::Series series{testSideText(side), {}, {}};
        for (const SelfTestResult &result : overview.results) {
            if (const auto value = valueOf(result, side))
                series.points.append({result.at.date, *value / 10.0});
        }
        for (const SideTrend &trend : overview.trend.sides) {
            if (trend.side == side && trend.first)
                series.first = *trend.first / 10.0;
        }
        data.series.append(series);
    }
    return data;
}

} // namespace

HistoryCard::HistoryCard(const SelfTest &test, QWidget *parent)
    : QWidget(parent)
    , m_test(test)
    , m_model(new HistoryTableModel(test, HistoryTableModel::Tries::Hidden, this))
    , m_course(new ChartCard(tr("Your results so far")))
    , m_chart(new CourseChart)
    , m_table(new QTableView)
    , m_edit(new QPushButton(themedIcon(QStringLiteral("pencil")), tr("Edit…")))
    , m_delete(new QPushButton(themedIcon(QStringLiteral("trash")), tr("Delete")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_course->content()->addWidget(m_chart);
    column->addWidget(m_course);
    column->addWidget(buildResults());
    connect(m_course, &ChartCard::tableRequested, this, [this] {
        TableDialog *dialog = createTableDialog();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_edit, &QPushButton::clicked, this, &HistoryCard::editCurrent);
    connect(m_delete, &QPushButton::clicked, this, &HistoryCard::deleteCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &HistoryCard::editCurrent);
}

QWidget *HistoryCard::buildResults()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Results"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    auto *card = new Card(tr("Results"));
    card->content()->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    card->content()->addLayout(buttons);
    return card;
}

void HistoryCard::setOverview(const SelfTestOverview &overview)
{
    setVisible(!overview.results.isEmpty());
    if (overview.results.isEmpty())
        return;
    const auto current = m_model->resultAt(m_table->currentIndex().row());
    const int row = m_table->currentIndex().row();
    m_model->setResults(overview.results);
    const int kept = current ? m_model->rowOf(current->id) : -1;
    // What was deleted is followed by the one below, so that Delete can be pressed again.
    const int next = kept >= 0 ? kept : std::clamp(row, 0, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(next, 0));
    fitColumns();
    fitTable();

    QString sentence = changeText(m_test, overview.trend) + QLatin1Char('.');
    if (m_test.errorTenths > 0)
        sentence = tr("%1 Inside the shaded band a change may be chance.").arg(sentence);
    m_course->setSentence(sentence);
    m_chart->setData(courseOf(overview));
    m_chart->setSummary(
        tr("%1. Last: %2. %3", "test, its last result, what may be said")
            .arg(m_test.name(), resultText(m_test, overview.results.last()), sentence));
}

// Long texts are cut off here; "Show as table" has them whole. Where there are no notes yet, what
// was rated has their room.
void HistoryCard::fitColumns()
{
    const int last = m_model->columnCount() - 1;
    for (int column = 0; column <= last; ++column) {
        const bool wide =
            m_model->isText(column) && (!m_model->isEmpty(column) || !m_model->isText(last - 1));
        m_table->horizontalHeader()->setSectionResizeMode(
            column, wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

void HistoryCard::fitTable()
{
    const int rows = std::min(mostRows, m_model->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->rowHeight(0) + 2 * m_table->frameWidth());
}

TableDialog *HistoryCard::createTableDialog()
{
    auto *model = new HistoryTableModel(m_test, HistoryTableModel::Tries::Shown);
    QList<SelfTestResult> results;
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        results.append(*m_model->resultAt(row));
    model->setResults(results);
    auto *dialog = new TableDialog(m_test.name(), model, this);
    model->setParent(dialog);
    return dialog;
}

void HistoryCard::editCurrent()
{
    if (const auto result = m_model->resultAt(m_table->currentIndex().row()))
        Q_EMIT editRequested(*result);
}

void HistoryCard::deleteCurrent()
{
    if (const auto result = m_model->resultAt(m_table->currentIndex().row()))
        Q_EMIT deleteRequested(result->id);
}

bool HistoryCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            deleteCurrent();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            editCurrent();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace midback
