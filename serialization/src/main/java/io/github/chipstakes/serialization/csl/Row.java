package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.model.json.JsonValue;
import io.github.chipstakes.model.party.Address;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.Intake;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One row of the file, as it stands there; what its numbers point to may come later in the file. */
final class Row {

    /** Fields whose texts may stand in a table. */
    enum Shared {
        SOURCE("sources", Column.SOURCE),
        REQUIREMENT("licenceRequirements", Column.REQUIREMENT),
        POLICY("licencePolicies", Column.POLICY),
        PROGRAMS("programmes", Column.PROGRAMS),
        LIST_URL("urls", Column.LIST_URL);

        private final String table;
        private final Column column;

        Shared(String table, Column column) {
            this.table = table;
            this.column = column;
        }

        /** The field that has the texts, or where they stand. */
        Column column() {
            return column;
        }

        /** The table of a digest the texts stand in. */
        String table() {
            return table;
        }

        /** The published name of the field. */
        String field() {
            return column.published();
        }
    }

    final Intake.Spots spots;
    final Map<Shared, Told> shared = new EnumMap<>(Shared.class);
    final List<String> aliases = new ArrayList<>();
    final List<String> countries = new ArrayList<>();
    final List<Address> addresses = new ArrayList<>();
    final Map<String, JsonValue> rest = new TreeMap<>();
    /** The fields of the entry of which something could not be read. */
    final Set<String> lost = new TreeSet<>();

    String name = "";
    String type = "";
    String notice = "";
    String number = "";
    String id = "";

    @Nullable
    PartialDate start;

    @Nullable
    PartialDate end;

    Row(Intake.Spots spots) {
        this.spots = spots;
    }
}
