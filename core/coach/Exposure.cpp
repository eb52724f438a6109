#include "core/coach/Exposure.h"

#include "core/coach/ExposureSign.h"

namespace midback {

ExposureClass classify(const Exposure &exposure)
{
    return judge(exposure).exposureClass;
}

} // namespace midback
