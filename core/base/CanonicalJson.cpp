#include "core/base/CanonicalJson.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

namespace midback {

QByteArray canonicalJson(const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted, so compact output is already canonical.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace midback
