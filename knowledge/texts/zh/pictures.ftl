# 月历图与文字月览
picture-month = { $year }年{ $month }月
picture-day = { $day }日
picture-days = { $first }日至{ $last }日
picture-free = 空闲
picture-partly = 部分空闲
picture-taken = 已满
picture-closed = 暂停使用
picture-past = 已过
picture-cell-partly = 空闲{ $free }/{ $seats }
picture-run = { $days }{ $state }
picture-run-partly = { $days }余{ $free }个工位（共{ $seats }个）
picture-between = ；
picture-holidays = 节假日：{ $list }
picture-bookings = 占用情况：{ $list }
picture-named = { $days }{ $name }
