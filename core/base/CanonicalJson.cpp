#include "core/base/CanonicalJson.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

namespace midback {

QByteArray canonicalJson(const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted, so compact output is already canonical. The two
    // noncharacters that SQLite's text conversion replaces are written as escapes, which read back
    // as what they were.
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    json.replace("\xEF\xBF\xBE", "\\ufffe");
    json.replace("\xEF\xBF\xBF", "\\uffff");
    return json;
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace midback
