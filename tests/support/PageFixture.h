#pragma once

#include "core/base/IdSource.h"
#include "core/base/ManualClock.h"
#include "core/catalog/PersonalCatalog.h"
#include "tests/support/FakeDataStore.h"
#include "tests/support/FakePrompt.h"
#include "tests/support/SmallCatalog.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/PageContext.h"

#include <QtGui/QUndoStack>

namespace midback::test {

/// What a page needs, in memory: the small catalogue, empty stores, Wednesday 11 March 2026, 09:00.
struct PageFixture {
    explicit PageFixture(Catalog used = smallCatalog()) : catalog(std::move(used)) {}

    Catalog catalog;
    FakeDataStore data;
    ManualClock clock{QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC)};
    IdSource ids{clock, 7};
    FakePrompt prompt;
    QUndoStack undo;
    PersonalCatalog personal{catalog, data.ownExercises()};
    CoachBook coach{data, personal.catalog(), clock};
    FigureLibrary figures{personal.catalog(), data.ownPictures()};
    PageContext context{personal.catalog(), data, clock, ids, prompt, coach, figures, undo};
};

} // namespace midback::test
