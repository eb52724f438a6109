#pragma once

#include "core/catalog/Catalog.h"
#include "tests/support/FakePrompt.h"
#include "tests/ui/progress/SampleHistory.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/PageContext.h"

#include <QtGui/QUndoStack>

#include <gtest/gtest.h>

namespace midback::test {

/// What a page is given, over a history in memory and a small catalogue.
class HistoryFixture : public testing::Test {
protected:
    static CatalogData smallCatalog()
    {
        CatalogData data;
        Exercise cat;
        cat.id = QStringLiteral("cat-cow-quadruped");
        cat.name = QStringLiteral("Cat and cow");
        cat.position = Position::Quadruped;
        Exercise book;
        book.id = QStringLiteral("open-book");
        book.name = QStringLiteral("Open book");
        book.equipment = {Equipment::Pillow};
        data.exercises = {cat, book};
        return data;
    }

    QDate day(int ago) const { return history.clock.today().addDays(-ago); }

    SampleHistory history;
    Catalog catalog{smallCatalog()};
    FakePrompt prompt;
    QUndoStack undo;
    CoachBook coach{history.data, catalog, history.clock};
    FigureLibrary figures;
    PageContext context{catalog, history.data, history.clock, history.ids,
                        prompt,  coach,        figures,       undo};
};

} // namespace midback::test
