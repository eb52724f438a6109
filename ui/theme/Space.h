#pragma once

namespace midback::space {

/// The one scale of distances, in device-independent pixels (look.md).
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
inline constexpr int xxxl = 48;

inline constexpr int pageMarginX = 32;
inline constexpr int pageMarginY = 24;
inline constexpr int cardPadding = 20;
inline constexpr int cardRadius = 12;
inline constexpr int controlRadius = 8;
inline constexpr int contentMaxWidth = 1100;
inline constexpr int sidebarWidth = 208;

} // namespace midback::space
