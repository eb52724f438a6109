#include "core/store/SqlError.h"

#include "core/store/StoreText.h"

#include <QtSql/QSqlError>

namespace midback {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); the low byte of the extended ones.
enum SqliteCode {
    Busy = 5,
    LockedTable = 6,
    ReadOnlyDatabase = 8,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotDatabase = 26
};

} // namespace

Error damagedDataError()
{
    return {ErrorCode::Damaged,
            StoreText::tr("The data file is damaged. Nothing was changed; Midback can set it aside "
                          "and rescue what is readable.")};
}

Error lockedError()
{
    return {ErrorCode::Locked,
            StoreText::tr("Another program is using the data. Close it, then try again.")};
}

Error readOnlyError()
{
    return {ErrorCode::ReadOnly,
            StoreText::tr("The data cannot be written to. Check the rights of its folder and "
                          "whether the disk is read-only.")};
}

Error errorFrom(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case LockedTable:
        return lockedError();
    case ReadOnlyDatabase:
        return readOnlyError();
    case Corrupt:
    case NotDatabase: // whether it is ours was seen before SQLite opened it (DatabaseFile.h)
        return damagedDataError();
    case Full:
        return {ErrorCode::Io, StoreText::tr("The disk is full, so nothing was saved. Free some "
                                             "space and try again.")};
    case Constraint:
        return {ErrorCode::Invalid, StoreText::tr("The entry breaks a rule of the data file, so it "
                                                  "was not saved (%1).")
                                        .arg(error.databaseText())};
    default:
        return {ErrorCode::Io,
                StoreText::tr("The data could not be read or written (%1). Check the disk and try "
                              "again.")
                    .arg(error.databaseText())};
    }
}

} // namespace midback
