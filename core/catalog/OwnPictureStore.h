#pragma once

#include "core/base/AggregateStore.h"
#include "core/catalog/OwnPicture.h"

namespace midback {

/// Pictures of own exercises in the order in which they were added.
class OwnPictureStore : public AggregateStore<OwnPicture> {};

} // namespace midback
