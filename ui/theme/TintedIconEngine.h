#pragma once

#include <QtGui/QIconEngine>
#include <QtGui/QPalette>

#include <variant>

namespace midback {

/// Draws one Lucide file in one colour. Rendered pixmaps are kept in QPixmapCache.
class TintedIconEngine : public QIconEngine {
public:
    using Tint = std::variant<QColor, QPalette::ColorRole>;

    TintedIconEngine(QString name, Tint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QColor colour(QIcon::Mode mode) const;

    QString m_name;
    Tint m_tint;
};

} // namespace midback
