#pragma once

#include "core/coach/CoachDecision.h"
#include "ui/decisions/DecisionStory.h"

#include <QtWidgets/QWidget>

#include <memory>

class QComboBox;
class QStackedLayout;

namespace midback {

class Catalog;
class DecisionDetail;
class DecisionListModel;
class HeadedList;
class SegmentedControl;
struct CoachReading;

/// All decisions there were: filters, the list, and beside it the one that is chosen.
class DecisionBrowser : public QWidget {
    Q_OBJECT

public:
    explicit DecisionBrowser(const Catalog &catalog, QWidget *parent = nullptr);
    ~DecisionBrowser() override;

    /// Keeps the choice where the same decision is still there.
    void setReading(std::shared_ptr<const CoachReading> reading);

    DecisionListModel *model() const { return m_model; }
    HeadedList *list() const { return m_list; }
    DecisionDetail *detail() const { return m_detail; }
    SegmentedControl *shownControl() const { return m_shown; }
    QComboBox *lineField() const { return m_line; }

Q_SIGNALS:
    void keepRequested(const KeepOffer &offer);

private:
    QWidget *filterRow();
    QWidget *buildPair();
    void fillLines();
    void applyFilter();
    void choose(int decision);
    void showCurrent();

    const Catalog &m_catalog;
    std::shared_ptr<const CoachReading> m_reading;
    CoachDecision m_chosen; ///< an override changes numbers, not what tells decisions apart
    DecisionListModel *m_model;
    HeadedList *m_list;
    DecisionDetail *m_detail;
    SegmentedControl *m_shown;
    QComboBox *m_line;
    QStackedLayout *m_stack; ///< nothing that fits the filters, or list and detail
};

} // namespace midback
