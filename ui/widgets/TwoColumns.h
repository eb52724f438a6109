#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace midback {

/// Two columns side by side, one below the other where there is less room than `breakpoint` px.
class TwoColumns : public QWidget {
    Q_OBJECT

public:
    TwoColumns(int breakpoint, int leadingStretch, int trailingStretch, QWidget *parent = nullptr);

    /// Without it the leading column takes the whole width.
    void setTrailingVisible(bool visible);
    QVBoxLayout *leading() const { return m_leading; }
    QVBoxLayout *trailing() const { return m_trailing; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_breakpoint;
    QBoxLayout *m_row;
    QVBoxLayout *m_leading;
    QVBoxLayout *m_trailing;
};

} // namespace midback
