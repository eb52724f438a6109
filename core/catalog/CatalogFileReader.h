#pragma once

#include "core/catalog/CatalogLoad.h"

namespace midback {

/// Reads the sections of one catalogue file and adds them, with their origin and their faults, to
/// a load. A file may hold any of the sections, so the combined form is one file that holds all.
class CatalogFileReader {
public:
    /// `file` is the name for faults.
    CatalogFileReader(const QJsonObject &root, const QString &file, CatalogLoad &load);

    void read();

    /// The form that the sections of a file speak of.
    static CatalogForm formOf(const QJsonObject &root);

private:
    template<class ReadItem>
    void readSection(const QString &section, ReadItem readItem);
    void readHeader();
    void readVocabulary();
    void readExercises();
    void readLadders();
    void readLinks();
    void readReferences();
    void readGuidedSessions();
    /// Moves the faults of one item into the load; true when there were none.
    bool takeFaults(const JsonReader &reader, const QString &id);

    QJsonObject m_root;
    QString m_file;
    CatalogForm m_form;
    CatalogLoad &m_load;
};

} // namespace midback
