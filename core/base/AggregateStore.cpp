#include "core/base/AggregateStore.h"

namespace midback {

Store::~Store() = default;

} // namespace midback
