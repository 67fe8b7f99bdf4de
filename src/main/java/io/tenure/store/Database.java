package io.tenure.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the SQLite file: WAL, every commit synced to disk, deleted content overwritten, schema brought up to date by Flyway. */
final class Database {

    static final String FILE = "tenure.db";

    private static final int BUSY_MILLIS = 10_000;

    private Database() {}

    static Jdbi open(Path folder) {
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl("jdbc:sqlite:" + folder.resolve(FILE));
        migrate(source, folder);
        return Jdbi.create(source);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static void migrate(SQLiteDataSource source, Path folder) {
        try {
            Flyway flyway = Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:io/tenure/store/migration")
                    .load();
            for (MigrationInfo migration : flyway.info().all()) {
                if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                    throw new StoreException(
                            "the data folder " + folder + " was written by a newer version of Tenure (its schema is "
                                    + migration.getVersion()
                                    + "); use that version, or name another folder with --data",
                            null);
                }
            }
            flyway.migrate();
        } catch (FlywayException failure) {
            throw new StoreException(
                    "the database in " + folder + " cannot be opened (" + firstLine(failure)
                            + "); restore it from a backup, or name another folder with --data",
                    failure);
        }
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
