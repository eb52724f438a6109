#include "ui/progress/ProgressPage.h"

#include "core/base/Clock.h"
#include "core/data/DataStore.h"
#include "core/routine/RoutineStore.h"
#include "core/session/SessionStore.h"
#include "core/symptoms/SymptomStore.h"
#include "ui/charts/HeatmapLegend.h"
#include "ui/charts/HeatmapView.h"
#include "ui/charts/PainChart.h"
#include "ui/charts/PainPlot.h"
#include "ui/progress/EmptyProgress.h"
#include "ui/progress/FiguresRow.h"
#include "ui/progress/ProgressModel.h"
#include "ui/progress/ProgressTables.h"
#include "ui/progress/ProgressText.h"
#include "ui/progress/YearStepper.h"
#include "ui/shell/UserPrompt.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TableDialog.h"

#include <QtCore/QAbstractItemModel>

namespace midback {

ProgressPage::ProgressPage(const PageContext &context, QWidget *parent)
    : PageScaffold(tr("Progress"), Scrolling::Page, parent)
    , m_context(context)
    , m_model(new ProgressModel(context.data, context.clock, this))
    , m_range(new SegmentedControl(tr("Range")))
    , m_export(new QPushButton(themedIcon(QStringLiteral("download")), tr("Export as CSV…")))
    , m_figures(new FiguresRow)
    , m_consistency(new ChartCard(tr("Consistency")))
    , m_heatmap(new HeatmapView)
    , m_years(new YearStepper)
    , m_pain(new ChartCard(tr("Pain")))
{
    buildHeader();
    m_charts = buildCharts();
    m_empty = buildEmpty();
    content()->addWidget(m_charts);
    content()->addWidget(m_empty);
    content()->addStretch();
    connectParts();
}

ProgressPage::~ProgressPage() = default;

void ProgressPage::buildHeader()
{
    for (const ProgressRange range : enumValues<ProgressRange>())
        m_range->addSegment(enumWord(range), rangeText(range));
    m_range->setCurrent(enumWord(m_model->range()));
    addHeaderAction(m_range);
    addHeaderAction(m_export);
}

QWidget *ProgressPage::buildCharts()
{
    auto *charts = new QWidget;
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    buildConsistency();
    column->addWidget(m_figures);
    column->addWidget(m_consistency);
    column->addWidget(m_pain);
    return charts;
}

void ProgressPage::buildConsistency()
{
    m_consistency->addHeaderWidget(m_years);
    m_consistency->content()->addWidget(m_heatmap);
    m_consistency->content()->addWidget(new HeatmapLegend);
}

QWidget *ProgressPage::buildEmpty()
{
    auto *empty = new EmptyProgress(m_context.clock.today());
    connect(empty, &EmptyProgress::actionRequested, this, &ProgressPage::todayRequested);
    return empty;
}

void ProgressPage::connectParts()
{
    connect(m_range, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_model->setRange(enumFromWord<ProgressRange>(id).value_or(m_model->range()));
    });
    connect(m_years, &YearStepper::yearChosen, m_model, &ProgressModel::setHeatmapYear);
    connect(m_model, &ProgressModel::changed, this, &ProgressPage::refresh);
    connect(m_export, &QPushButton::clicked, this, &ProgressPage::exportRequested);
    const auto show = [](TableDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_consistency, &ChartCard::tableRequested, this,
            [this, show] { show(createConsistencyDialog()); });
    connect(m_pain, &ChartCard::tableRequested, this, [this, show] { show(createPainDialog()); });
    DataStore &all = m_context.data;
    for (Store *store : {static_cast<Store *>(&all.plans()), static_cast<Store *>(&all.sessions()),
                         static_cast<Store *>(&all.symptoms())})
        connect(store, &Store::changed, this, &ProgressPage::onStoreChanged);
}

TableDialog *ProgressPage::createConsistencyDialog()
{
    auto *table = createConsistencyTable(*m_model, locale(), nullptr);
    auto *dialog = new TableDialog(tr("Consistency"), table, this);
    table->setParent(dialog);
    return dialog;
}

TableDialog *ProgressPage::createPainDialog()
{
    auto *table = createPainTable(*m_model, locale(), nullptr);
    auto *dialog = new TableDialog(tr("Pain"), table, this);
    table->setParent(dialog);
    return dialog;
}

void ProgressPage::onStoreChanged()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void ProgressPage::reload()
{
    const Result<void> read = m_model->reload();
    m_stale = !read.ok();
    if (!read.ok())
        m_context.prompt.notify(read.error().detail);
}

void ProgressPage::refresh()
{
    m_charts->setVisible(!m_model->isEmpty());
    m_range->setVisible(!m_model->isEmpty());
    m_export->setVisible(!m_model->isEmpty());
    m_empty->setVisible(m_model->isEmpty());
    m_figures->setNumbers(*m_model);

    m_consistency->setSentence(consistencySentence(*m_model, locale()));
    m_years->setYears(m_model->heatmapYears(), m_model->heatmapYear());
    m_heatmap->setDays(m_model->heatmapDays(int(locale().firstDayOfWeek())), m_model->today());
    const bool oneYear = m_model->heatmapYear() != 0;
    m_heatmap->setSpan(oneYear ? QDate() : m_model->from(), m_model->today(),
                       rangeText(m_model->range()));

    const QString pain = painSentence(*m_model, locale());
    m_pain->setSentence(pain);
    if (m_painChart) {
        m_painChart->setData(m_model->painChart());
        m_painChart->setSummary(pain);
    }
}

void ProgressPage::showEvent(QShowEvent *event)
{
    if (!m_painChart) {
        m_painChart = new PainChart;
        m_pain->content()->addWidget(captionLabel(painChartKey()));
        m_pain->content()->addWidget(m_painChart);
    }
    if (m_stale || m_model->today() != m_context.clock.today())
        reload();
    PageScaffold::showEvent(event);
}

} // namespace midback
