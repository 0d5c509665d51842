# The month as a picture and as a line of text
picture-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
picture-day = { $day }
picture-days = { $first }–{ $last }
picture-free = free
picture-partly = partly free
picture-taken = taken
picture-closed = closed
picture-past = past
picture-cell-partly = { $free }/{ $seats } free
picture-run = { $days }: { $state }
picture-run-partly = { $days }: { $free } of { $seats } seats free
picture-between = {" · "}
picture-holidays = Public holidays: { $list }
picture-bookings = Bookings: { $list }
picture-named = { $name } ({ $days })
