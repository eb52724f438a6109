#pragma once

#include <QtWidgets/QLabel>

namespace midback {

/// What is wrong with the field above it, in a sentence; hidden while there is nothing to say. The
/// field says it to assistive technology too.
class FaultLabel : public QLabel {
    Q_OBJECT

public:
    /// `field` must outlive the label, or be gone with it.
    explicit FaultLabel(QWidget &field, QWidget *parent = nullptr);

    void setFault(const QString &sentence);
    QWidget &field() const { return m_field; }

private:
    QWidget &m_field;
    QString m_help; ///< the field's own description
};

} // namespace midback
