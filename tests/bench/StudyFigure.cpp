#include "tests/bench/StudyFigure.h"

#include <painter.h>

struct StudyFigure::Study {
    Exercise exercise;
    FigurePainter painter;
};

StudyFigure::StudyFigure(const QString &file) : m_study(std::make_unique<Study>())
{
    m_study->exercise = load(file);
    m_study->painter.th = lightTheme();
}

StudyFigure::~StudyFigure() = default;

double StudyFigure::seconds() const
{
    return double(m_study->exercise.keys.back().t);
}

void StudyFigure::paint(QPainter &painter, double second, const QSize &size)
{
    m_study->painter.render(painter, m_study->exercise, float(second), size, {});
}

void StudyFigure::frame(const QSize &size)
{
    m_study->painter.fit(m_study->exercise, size, QMarginsF(44, 44, 44, 40));
}
