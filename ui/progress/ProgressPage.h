#pragma once

#include "ui/shell/PageContext.h"
#include "ui/widgets/PageScaffold.h"

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace midback {

class ChartCard;
class FiguresRow;
class HeatmapView;
class PainChart;
class ProgressModel;
class SegmentedControl;
class TableDialog;
class YearStepper;

/// What came of it: consistency day by day and pain over time, each below one sentence, each as a
/// table too. Charts are made when the page is first shown, not before.
class ProgressPage : public PageScaffold {
    Q_OBJECT

public:
    explicit ProgressPage(const PageContext &context, QWidget *parent = nullptr);
    ~ProgressPage() override;

    SegmentedControl *rangeControl() const { return m_range; }
    QPushButton *exportButton() const { return m_export; }
    FiguresRow *figures() const { return m_figures; }
    ChartCard *consistencyCard() const { return m_consistency; }
    ChartCard *painCard() const { return m_pain; }
    HeatmapView *heatmap() const { return m_heatmap; }
    YearStepper *yearStepper() const { return m_years; }
    /// Null until the page was shown.
    PainChart *painChart() const { return m_painChart; }
    const ProgressModel &model() const { return *m_model; }

    /// The dialogs behind "Show as table"; the caller shows them.
    TableDialog *createConsistencyDialog();
    TableDialog *createPainDialog();

Q_SIGNALS:
    /// The person wants everything as CSV files.
    void exportRequested();
    /// From the empty page: to where a first entry can be made.
    void todayRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    QWidget *buildCharts();
    QWidget *buildEmpty();
    void buildConsistency();
    void connectParts();
    void onStoreChanged();
    void reload();
    void refresh();

    PageContext m_context;
    ProgressModel *m_model;
    SegmentedControl *m_range;
    QPushButton *m_export;
    FiguresRow *m_figures;
    ChartCard *m_consistency;
    HeatmapView *m_heatmap;
    YearStepper *m_years;
    ChartCard *m_pain;
    PainChart *m_painChart = nullptr;
    QWidget *m_charts = nullptr;
    QWidget *m_empty = nullptr;
    bool m_stale = true;
};

} // namespace midback
