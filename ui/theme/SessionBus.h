#pragma once

namespace midback {

/// Whether this session has a D-Bus. Ask before QDBusConnection::sessionBus(), which where there
/// is none starts one and complains.
bool hasSessionBus();

} // namespace midback
