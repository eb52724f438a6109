import layers
from snippets import RuleTest


class LayersTest(RuleTest):
    rule = layers

    def test_core_folders_depend_downwards_only(self):
        self.assert_good("core/session/Timeline.cpp", '#include "core/routine/Dose.h"', '#include "core/session/A.h"')
        self.assert_bad("core/routine/Routine.cpp", '#include "core/session/Timeline.h"')
        self.assert_bad("core/base/Clock.h", '#include "core/catalog/Catalog.h"')
        self.assert_bad("core/symptoms/A.h", '  #  include "core/routine/Routine.h"')

    def test_store_and_exchange_do_not_know_each_other(self):
        self.assert_good("core/store/A.cpp", '#include "core/data/DataStore.h"')
        self.assert_bad("core/store/A.cpp", '#include "core/exchange/Csv.h"')
        self.assert_bad("core/exchange/A.cpp", '#include "core/store/Database.h"')

    def test_core_knows_no_window(self):
        self.assert_bad("core/data/A.h", '#include "ui/theme/Space.h"', '#include "app/Application.h"')

    def test_ui_knows_no_store_and_no_exchange(self):
        self.assert_good("ui/plan/PlanPage.cpp", '#include "core/data/DataStore.h"')
        self.assert_bad("ui/plan/PlanPage.cpp", '#include "core/store/Database.h"', '#include "core/exchange/Csv.h"')

    def test_pages_share_only_the_shared_folders(self):
        self.assert_good("ui/today/TodayPage.cpp", '#include "ui/widgets/Card.h"', '#include "ui/charts/A.h"')
        self.assert_bad("ui/today/TodayPage.cpp", '#include "ui/plan/PlanPage.h"')
        self.assert_bad("ui/shell/MainWindow.cpp", '#include "ui/today/TodayPage.h"')
        self.assert_bad("ui/theme/A.cpp", '#include "ui/widgets/Card.h"')

    def test_app_wires_everything(self):
        self.assert_good("app/Window.cpp", '#include "core/store/Database.h"', '#include "ui/today/TodayPage.h"')

    def test_a_qt_module_belongs_to_its_folder(self):
        self.assert_good("core/store/A.cpp", "#include <QtSql/QSqlQuery>")
        self.assert_good("ui/charts/A.cpp", "#include <QtCharts/QChart>")
        self.assert_good("ui/theme/A.cpp", "#include <QtDBus/QDBusConnection>")
        self.assert_bad("core/session/A.cpp", "#include <QtWidgets/QLabel>", "#include <QtGui/QColor>")
        self.assert_bad("core/exchange/A.cpp", "#include <QtSql/QSqlQuery>")
        self.assert_bad("ui/progress/A.cpp", "#include <QtCharts/QChart>", "#include <QtSql/QSqlQuery>")
        self.assert_bad("app/main.cpp", "#include <QtNetwork/QTcpSocket>", "#include <QtCharts/QChart>")

    def test_a_qt_header_names_its_module(self):
        self.assert_bad("ui/theme/A.cpp", "#include <QLabel>")
        self.assert_bad("tests/ui/ATest.cpp", "#include <QTest>")
        self.assert_good("ui/theme/A.cpp", "#include <cmath>", "#include <sys/stat.h>")

    def test_sqlite_stays_in_the_store(self):
        self.assert_good("core/store/A.cpp", "#include <sqlite3.h>")
        self.assert_good("tests/store/ATest.cpp", "#include <sqlite3.h>")
        self.assert_bad("app/A.cpp", "#include <sqlite3.h>")

    def test_own_headers_are_named_from_the_root(self):
        self.assert_bad("core/base/A.cpp", '#include "A.h"', '#include "../base/A.h"')
        self.assert_good("ui/theme/A.cpp", '#include "A.moc"')

    def test_what_is_commented_out_is_not_included(self):
        self.assert_good("core/base/A.cpp", '// #include "ui/theme/Space.h"', '/*\n#include "ui/theme/Space.h"\n*/')

    def test_a_new_folder_asks_for_a_row(self):
        self.assert_bad("ui/novel/A.cpp", "int a;")

    def test_the_table_has_no_cycle(self):
        for folder, others in layers.FOLDERS.items():
            for other in others:
                self.assertNotIn(folder, layers.FOLDERS[other], f"{folder} and {other} include each other")
