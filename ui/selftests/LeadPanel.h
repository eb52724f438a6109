#pragma once

#include "ui/selftests/EntryPanel.h"

namespace midback {

class ChipGroup;

/// Which hand led in each of the three positions; none is chosen to begin with.
class LeadPanel : public EntryPanel {
    Q_OBJECT

public:
    explicit LeadPanel(SelfTestRun &run, QWidget *parent = nullptr);

    /// Its ids are the words of BreathLead.
    ChipGroup *chips(BreathPosition position) const { return m_chips.at(size_t(position)); }
    void refresh() override;
    void focusGap() override;

private:
    std::array<ChipGroup *, breathPositions.size()> m_chips{};
};

} // namespace midback
