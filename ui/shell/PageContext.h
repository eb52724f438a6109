#pragma once

class QUndoStack;

namespace midback {

class Catalog;
class Clock;
class CoachBook;
class DataStore;
class FigureLibrary;
class IdSource;
class UserPrompt;

/// What every page is given. Pages never look for anything elsewhere; what one page wants of
/// another it says with a signal, and the composition root in app/ connects the two.
struct PageContext {
    const Catalog &catalog;
    DataStore &data;
    const Clock &clock;
    IdSource &ids;
    UserPrompt &prompt;
    CoachBook &coach;
    const FigureLibrary &figures;
    QUndoStack &undo; ///< the one stack of the window; a command is a saved aggregate
};

} // namespace midback
