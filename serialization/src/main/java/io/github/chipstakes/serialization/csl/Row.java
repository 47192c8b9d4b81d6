package io.github.chipstakes.serialization.csl;

import io.github.chipstakes.model.json.JsonValue;
import io.github.chipstakes.model.party.Address;
import io.github.chipstakes.model.time.PartialDate;
import io.github.chipstakes.serialization.Intake;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One row of the file, as it stands there; what its numbers point to may come later in the file. */
final class Row {

    /** Fields whose texts may stand in a table. */
    enum Shared {
        SOURCE("sources", "source"),
        REQUIREMENT("licenceRequirements", "license_requirement"),
        POLICY("licencePolicies", "license_policy"),
        PROGRAMS("programmes", "programs"),
        LIST_URL("urls", "source_list_url");

        private final String table;
        private final String field;

        Shared(String table, String field) {
            this.table = table;
            this.field = field;
        }

        /** The table of a digest the texts stand in. */
        String table() {
            return table;
        }

        /** The published name of the field. */
        String field() {
            return field;
        }
    }

    final Intake.Spots spots;
    final Map<Shared, Told> shared = new EnumMap<>(Shared.class);
    final List<String> aliases = new ArrayList<>();
    final List<String> countries = new ArrayList<>();
    final List<Address> addresses = new ArrayList<>();
    final Map<String, JsonValue> rest = new TreeMap<>();
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
