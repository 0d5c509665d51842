# Monatsbild und Monatsübersicht
picture-month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
picture-day = { $day }.
picture-days = { $first }.–{ $last }.
picture-free = frei
picture-partly = teilweise frei
picture-taken = belegt
picture-closed = gesperrt
picture-past = vergangen
picture-cell-partly = { $free }/{ $seats } frei
picture-run = { $days } { $state }
picture-run-partly = { $days } { $free } von { $seats } Plätzen frei
picture-between = {" · "}
picture-holidays = Feiertage: { $list }
picture-bookings = Belegungen: { $list }
picture-named = { $days } { $name }
