#pragma once

#include "core/coach/Coach.h"
#include "tests/core/coach/CoachCatalog.h"
#include "tests/core/coach/HistoryBuilder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace midback::test {

inline QString text(const char *id)
{
    return QLatin1String(id);
}

/// A history on the catalogue that ships, and the stages that it comes to.
class StageFixture : public testing::Test {
protected:
    StageReport report() { return replay(builder.history, shippedCatalog()).stage; }
    StageReport reportOn(int day)
    {
        builder.history.today = HistoryBuilder::day(day);
        return report();
    }
    GateCriterion criterion(GateItem item)
    {
        const StageReport stage = report();
        const auto it = std::find_if(stage.criteria.begin(), stage.criteria.end(),
                                     [item](const GateCriterion &one) { return one.item == item; });
        if (it == stage.criteria.end()) {
            ADD_FAILURE() << "not asked for: " << qPrintable(gateItemText(item));
            return {};
        }
        return *it;
    }
    int have(GateItem item) { return criterion(item).have; }
    void open(Stage stage, int day = 0) { builder.openStage(day, stage); }
    void belly(int day)
    {
        SelfTestResult &result = builder.test(day, text("st-hilo"));
        result.lying = BreathLead::Belly;
        result.sitting = BreathLead::Belly;
        result.standing = BreathLead::Chest;
    }
    void value(int day, const char *test, int tenths)
    {
        builder.test(day, text(test)).tries = {tenths, tenths, tenths};
    }
    void sides(int day, const char *test, int left, int right)
    {
        SelfTestResult &result = builder.test(day, text(test));
        result.left = {left, left, left};
        result.right = {right, right, right};
    }

    HistoryBuilder builder{shippedCatalog()};
};

} // namespace midback::test
