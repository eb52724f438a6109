#include "ui/selftests/EntryPanel.h"

#include "ui/selftests/AmountGrid.h"
#include "ui/selftests/GradePanel.h"
#include "ui/selftests/LeadPanel.h"
#include "ui/selftests/RatingsPanel.h"
#include "ui/selftests/TimedPanel.h"

namespace midback {

EntryPanel *createEntryPanel(SelfTestRun &run)
{
    switch (run.test().kind) {
    case SelfTestKind::Number:
        break;
    case SelfTestKind::Grade:
        return new GradePanel(run);
    case SelfTestKind::Count:
    case SelfTestKind::Hold:
        return new TimedPanel(run);
    case SelfTestKind::Category:
        return new LeadPanel(run);
    case SelfTestKind::Ratings:
        return new RatingsPanel(run);
    }
    return new AmountGrid(run);
}

} // namespace midback
