package org.midad.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import org.midad.operations.backup.BeforeMigration;
import org.midad.platform.DataFolder;
import org.midad.platform.DatabaseAddress;
import org.midad.platform.Disk;

/** What is done before the data of an older Midad get this program's schema. */
enum Precaution {
    /** They are backed up; without room for that nothing is changed. */
    BACKUP,
    /** Nothing: the operator has a backup, or wants none. */
    NONE;

    void take(DataFolder folder, DatabaseAddress database, Upkeep upkeep) {
        switch (this) {
            case BACKUP -> {
                // the folder itself may not be there yet, but its disk is
                Path backups = upkeep.nightly().folder();
                Path there = backups;
                while (!Files.exists(there) && there.getParent() != null) {
                    there = there.getParent();
                }
                new BeforeMigration(folder, backups, Disk.under(there)).of(database);
            }
            case NONE -> {}
        }
    }
}
