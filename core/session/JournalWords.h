#pragma once

#include <QtCore/QCoreApplication>

namespace midback {

/// The translation context of what can be said about a journal.
struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

} // namespace midback
