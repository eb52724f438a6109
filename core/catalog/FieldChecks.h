#pragma once

#include <initializer_list>

class QString;

namespace midback {

class JsonReader;

/// A fault for each field of the object that is not in `known`: a mistyped name would otherwise be
/// ignored in silence.
void refuseUnknownFields(JsonReader &reader, std::initializer_list<const char *> known);

/// A fault for each text, however deep in the object, that begins or ends with white space.
void refuseStraySpaces(JsonReader &reader);

/// True for lower-case words, digits and hyphens: "open-book".
bool isCatalogId(const QString &id);

} // namespace midback
