#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace midback {

/// The one byte form of an object: UTF-8, no white space, keys in code-point order, integers only
/// (an aggregate never holds a fraction: per cent and seconds instead). Equal objects give equal
/// bytes, so undo, merge, export and checksum agree on what "the same" means.
QByteArray canonicalJson(const QJsonObject &object);

/// SHA-256 of `bytes` as 64 lower-case hex digits.
QByteArray sha256Hex(const QByteArray &bytes);

} // namespace midback
