#pragma once

#include "ui/selftests/EntryPanel.h"

class QLineEdit;

namespace midback {

class RatingScale;

/// Up to three activities in the person's own words, each with its rating.
class RatingsPanel : public EntryPanel {
    Q_OBJECT

public:
    explicit RatingsPanel(SelfTestRun &run, QWidget *parent = nullptr);

    QLineEdit *nameField(int index) const { return m_rows.at(size_t(index)).name; }
    RatingScale *scale(int index) const { return m_rows.at(size_t(index)).rating; }
    void refresh() override;
    void focusGap() override;

private:
    struct Row {
        QLineEdit *name = nullptr;
        RatingScale *rating = nullptr;
    };
    void report(int index);

    std::array<Row, SelfTestRun::mostActivities> m_rows;
};

} // namespace midback
