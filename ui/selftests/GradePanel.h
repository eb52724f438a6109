#pragma once

#include "ui/selftests/EntryPanel.h"

class QButtonGroup;

namespace midback {

/// The described steps of a graded test, one choice a side; none is chosen to begin with.
class GradePanel : public EntryPanel {
    Q_OBJECT

public:
    explicit GradePanel(SelfTestRun &run, QWidget *parent = nullptr);

    /// The steps of a side as radio buttons; the id of a button is its grade.
    QButtonGroup *steps(TestSide side) const;
    void refresh() override;
    void focusGap() override;

private:
    QList<std::pair<TestSide, QButtonGroup *>> m_groups;
};

} // namespace midback
