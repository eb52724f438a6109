#pragma once

#include "core/base/JsonReader.h"
#include "ui/figure/Prop.h"

namespace midback {

Prop readProp(JsonReader &reader);

} // namespace midback
