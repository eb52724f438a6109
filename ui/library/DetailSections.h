#pragma once

#include "core/catalog/Exercise.h"

#include <functional>

class QBoxLayout;
class QVBoxLayout;
class QWidget;

namespace midback {

class Card;
class Catalog;
class FigureMotion;

/// The cards of the detail view, one function each. A card that would be empty is null.
namespace detail {

/// With a small figure of what easily goes wrong, where `figure` shows that.
Card *howToCard(const Exercise &exercise, const FigureMotion *figure = nullptr);
Card *feelCard(const Exercise &exercise, const Catalog &catalog);
Card *doseCard(const Exercise &exercise);
Card *cautionCard(const Exercise &exercise, const Catalog &catalog);
Card *sourceCard(const Exercise &exercise, const Catalog &catalog);
/// `open` is called with the id of the exercise that a person goes to.
Card *ladderCard(const Exercise &exercise, const Catalog &catalog,
                 const std::function<void(const QString &)> &open);

/// The pills below the dose: position, what is needed, sides, desk.
QStringList tagsOf(const Exercise &exercise);

} // namespace detail
} // namespace midback
