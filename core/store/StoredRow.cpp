#include "core/store/StoredRow.h"

#include "core/store/StoreText.h"

namespace midback {

namespace {

} // namespace

Error damagedRowError(const QString &kind, const QString &id, const QString &why)
{
    return {ErrorCode::Damaged,
            StoreText::tr("The %1 entry %2 is damaged (%3). It was left as it is; a backup may "
                          "still have it.")
                .arg(kind, id, why)};
}

Result<QJsonObject> verifiedJson(const QString &kind, const StoredRow &row)
{
    if (sha256Hex(row.json) != row.checksum)
        return damagedRowError(kind, row.id, QStringLiteral("the checksum differs"));
    Result<QJsonObject> json = parseJsonObject(row.json);
    if (!json)
        return damagedRowError(kind, row.id, json.error().detail);
    return json;
}

} // namespace midback
