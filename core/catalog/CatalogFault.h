#pragma once

#include <QtCore/QString>

namespace midback {

/// One thing that is wrong in the catalogue's files, for the person who edits them.
struct CatalogFault {
    QString file; ///< relative to the folder that was read
    QString id;   ///< of the exercise, ladder, caution …; "from -> to" for a link; may be empty
    QString message; ///< the field where there is one, and what is wrong with it

    /// "exercises/L07-floor-rotation.json: open-book: steps: at least one is needed"
    QString toString() const;
};

} // namespace midback
