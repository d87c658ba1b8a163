using NodaTime;
using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Dates as Chinese writes them: 2025年9月18日, 去年三季度, 上个月15号, 农历八月十五, 下周三, 今年春节.</summary>
internal static class ChineseDate
{
    public static TimexReading? Read(TokenLine line, int at)
    {
        var lunar = line.Read(at, WordKind.LunarCue);
        var year = ChineseYear.Read(line, lunar?.End ?? at);
        var next = year?.End ?? lunar?.End ?? at;
        lunar ??= line.Read(next, WordKind.LunarCue);
        next = Math.Max(next, lunar?.End ?? next);
        var best = MonthOrDay(line, next, year, lunar is not null);
        best = TimexReading.Longest(best, Division(line, next, year));
        best = TimexReading.Longest(best, Holiday(line, next, year));
        if (
            year is { } known
            && lunar is null
            && (
                !known.IsShort
                || line.Norm(at).StartsWith('0')
                || line.Is(known.End - 1, WordKind.PartAfter)
                || line.Is(known.End, WordKind.PartAfter)
            )
        )
        {
            best = TimexReading.Longest(best, new TimexReading(known.End, context => known.In(context) is { } number ? Year(number) : null));
        }

        return TimexReading.Longest(TimexReading.Longest(best, BareDay(line, at)), Relative(line, at));
    }

    private static TimexReading? MonthOrDay(TokenLine line, int at, ChineseYear? year, bool isLunar)
    {
        if (Month(line, at, year) is not { } month)
        {
            return null;
        }

        if (WeekOfMonth(line, month) is { } week)
        {
            return week;
        }

        if (DayNumber(line, month.End, isLunar || month.IsLunar) is { } day)
        {
            return new TimexReading(
                day.End,
                context =>
                    isLunar || month.IsLunar || day.IsLunar ? Day(LunarDay(context, month.Number, day.Number, year))
                    : year is null && month.In is null ? Day(DayOf(context, month.Number, day.Number))
                    : month.Of(context) is { } of ? Day(CalendarPeriods.Day(of.Year, of.Month, day.Number))
                    : null
            );
        }

        return isLunar || month.IsLunar
            ? new TimexReading(month.End, context => LunarMonth(context, month.Number, year))
            : new TimexReading(month.End, context => month.Of(context) is { } of ? TimexValue.Date(TimexCalendar.Month(of.Year, of.Month)) : null);
    }

    /// <summary>三月第二周, 六月的第三个星期日.</summary>
    private static TimexReading? WeekOfMonth(TokenLine line, ChineseMonth month)
    {
        var at = line.Norm(month.End) is "的" ? month.End + 1 : month.End;
        if (line.Norm(at) is not "第" || ChineseNumber.OfDate(line, at + 1) is not { Number: >= 1 and <= 5 } which)
        {
            return null;
        }

        var next = line.Norm(which.End) is "个" ? which.End + 1 : which.End;
        if (line.Read(next, WordKind.Weekday) is { } weekday)
        {
            return new TimexReading(
                weekday.End,
                context => month.Of(context) is { } of ? Day(Nth(of, (IsoDayOfWeek)weekday.Word.Value, which.Number)) : null
            );
        }

        return line.Read(next, WordKind.SpanUnit) is { Word.Value: (int)SpanUnit.Week } week
            ? new TimexReading(
                week.End,
                context => month.Of(context) is { } of ? TimexValue.Date(TimexCalendar.Week(Nth(of, IsoDayOfWeek.Monday, which.Number))) : null
            )
            : null;
    }

    private static LocalDate Nth((int Year, int Month) month, IsoDayOfWeek day, int which) =>
        new LocalDate(month.Year, month.Month, 1).With(DateAdjusters.NextOrSame(day)).PlusWeeks(which - 1);

    private static ChineseMonth? Month(TokenLine line, int at, ChineseYear? year)
    {
        if (year is null && line.Read(at, WordKind.Relative) is { Word.Unit: DatePrecision.Month } relative)
        {
            var (offset, fromDiscourse) = (relative.Word.Value, relative.Word.FromDiscourse);
            return new ChineseMonth(
                0,
                relative.End,
                context => ((fromDiscourse ? context.LastNamed : context.Report).PlusMonths(offset)).ToYearMonth(),
                false,
                null
            );
        }

        if (line.Norm(at) is "正" or "腊" && line.Norm(at + 1) is "月")
        {
            return new ChineseMonth(line.Norm(at) is "正" ? 1 : 12, at + 2, null, true, year);
        }

        var number =
            line.Is(at, TokenKind.Number) ? (Patterns.Integer(line.Norm(at), 2) is { } figure ? (figure, at + 1) : null)
            : ChineseNumber.Read(line, at) is { } read && read.Number == decimal.Truncate(read.Number) ? ((int)read.Number, read.End)
            : ((int, int)?)null;
        if (
            number is not ({ } month and >= 1 and <= 12, var sign)
            || line.Norm(sign) is not "月"
            || (line.Is(at - 1, TokenKind.Number) && !line.SpaceBefore(at))
        )
        {
            return null;
        }

        return new ChineseMonth(month, line.Norm(sign + 1) is "份" ? sign + 2 : sign + 1, null, false, year);
    }

    private static (int Number, int End, bool IsLunar)? DayNumber(TokenLine line, int at, bool isLunar)
    {
        if (line.Norm(at) is "初" && ChineseNumber.Read(line, at + 1) is { Number: >= 1 and <= 10 } first)
        {
            return ((int)first.Number, first.End, true);
        }

        var number = line.Is(at, TokenKind.Number)
            ? (Patterns.Integer(line.Norm(at), 2) is { } figure ? ((decimal)figure, at + 1) : null)
            : ChineseNumber.Read(line, at);
        if (number is not ({ } day and >= 1 and <= 31, var end))
        {
            return null;
        }

        return line.Norm(end) is "日" or "号" ? ((int)day, end + 1, false)
            : line.Norm(at) is "廿" || isLunar || (!line.Is(at, TokenKind.Number) && day >= 11) ? ((int)day, end, true)
            : null;
    }

    /// <summary>Quarters, halves, the first months: 三季度, 上半年, 前五个月, 第37周.</summary>
    private static TimexReading? Division(TokenLine line, int at, ChineseYear? year)
    {
        int In(TimexContext context) => year?.In(context) ?? context.Report.Year;
        if (line.Read(at, WordKind.Quarter) is { } quarter && line.Is(quarter.End - 1, TokenKind.Ideograph))
        {
            return new TimexReading(quarter.End, context => TimexValue.Date(TimexCalendar.Quarter(In(context), quarter.Word.Value)));
        }

        if (line.Read(at, WordKind.Half) is { } half && line.Is(at, TokenKind.Ideograph))
        {
            return new TimexReading(half.End, context => TimexValue.Date($"{TimexCalendar.Year(In(context))}-H{half.Word.Value}"));
        }

        if (line.Read(at, WordKind.Season) is { } season && line.Is(at, TokenKind.Ideograph) && (year is not null || season.End > at + 1))
        {
            var sign = season.Word.Value switch
            {
                3 => "SP",
                6 => "SU",
                9 => "FA",
                _ => "WI",
            };
            return new TimexReading(season.End, context => TimexValue.Date($"{TimexCalendar.Year(In(context))}-{sign}"));
        }

        if (
            year is not null
            && line.Norm(at) is "第"
            && ChineseNumber.OfDate(line, at + 1) is { Number: >= 1 and <= 53 } which
            && line.Read(line.Norm(which.End) is "个" ? which.End + 1 : which.End, WordKind.SpanUnit) is { Word.Value: (int)SpanUnit.Week } week
        )
        {
            return new TimexReading(week.End, context => TimexValue.Date($"{TimexCalendar.Year(In(context))}-W{which.Number:D2}"));
        }

        if (
            line.Norm(at) is "前" or "后"
            && year is not null
            && Amount.Read(line, at + 1) is { Number: { } count and >= 1 and <= 12 } amount
            && amount.Number == decimal.Truncate(count)
        )
        {
            var unit = line.Norm(amount.End) is "个" ? amount.End + 1 : amount.End;
            var months =
                line.Norm(unit) is "月" ? 1
                : line.Norm(unit) is "季" && line.Norm(unit + 1) is "度" ? 3
                : 0;
            var total = (int)count * months;
            if (months > 0 && total <= 12)
            {
                var isFirst = line.Norm(at) is "前";
                return new TimexReading(
                    unit + (months == 3 ? 2 : 1),
                    context =>
                        TimexValue.Date(
                            $"{TimexCalendar.Month(In(context), isFirst ? 1 : 13 - total)}/{TimexCalendar.Month(In(context), isFirst ? total : 12)}"
                        )
                );
            }
        }

        return null;
    }

    private static TimexReading? Holiday(TokenLine line, int at, ChineseYear? year)
    {
        if (line.Read(at, WordKind.Holiday) is not { } holiday || !line.Is(at, TokenKind.Ideograph))
        {
            return null;
        }

        var rule = new HolidayRule(holiday.Word.Value);
        return new TimexReading(
            holiday.End,
            context =>
                Day(year is { } given ? (given.In(context) is { } known ? rule.In(known) : null) : rule.In((context.From ?? context.Report).Year))
        );
    }

    /// <summary>23日, 12号: of the month of the report, or of what the range began with.</summary>
    private static TimexReading? BareDay(TokenLine line, int at) =>
        !line.Follows(at, WordKind.DurationBefore)
        && !line.Is(at - 1, TokenKind.Number)
        && !(line.Read(at, WordKind.Digit) is not null && line.Read(at - 1, WordKind.Digit) is not null)
        && DayNumber(line, at, isLunar: false) is { IsLunar: false } day
        && (line.Norm(day.End - 1) is "号" || (line.Norm(day.End - 1) is "日" && line.Is(at, TokenKind.Number)))
        && !line.Is(day.End, WordKind.DurationAfter)
        && !line.Is(day.End, WordKind.Direction)
            ? new TimexReading(
                day.End,
                context => Day(CalendarPeriods.Day((context.From ?? context.Report).Year, (context.From ?? context.Report).Month, day.Number))
            )
            : null;

    /// <summary>Weeks and weekdays: 上周, 下周三, 星期天; and 今天, 昨天.</summary>
    private static TimexReading? Relative(TokenLine line, int at)
    {
        if (!line.Is(at, TokenKind.Ideograph))
        {
            return null;
        }

        if (line.Read(at, WordKind.Relative) is { } relative)
        {
            var (offset, fromDiscourse) = (relative.Word.Value, relative.Word.FromDiscourse);
            if (relative.Word.Unit == DatePrecision.Week && line.Norm(relative.End) is "末")
            {
                return new TimexReading(
                    relative.End + 1,
                    context => TimexCalendar.Around(context.Report, SpanUnit.Weekend, offset) is { } weekend ? TimexValue.Date(weekend) : null
                );
            }

            var ofWeek = relative.Word.Unit == DatePrecision.Week ? WeekdayNumber(line, relative.End) : null;
            if (ofWeek is { } weekday)
            {
                return new TimexReading(weekday.End, context => Day(OfWeek(context.Report, weekday.Number, offset)));
            }

            return Unit(relative.Word.Unit) is { } unit
                ? new TimexReading(
                    relative.End,
                    context =>
                        TimexCalendar.Around(fromDiscourse ? context.LastDay : context.Report, unit, offset) is { } value
                            ? TimexValue.Date(value)
                            : null
                )
                : null;
        }

        var shift = line.Read(at, WordKind.WeekShift);
        return line.Read(shift?.End ?? at, WordKind.Weekday) is { } day
            ? new TimexReading(
                day.End,
                context =>
                    Day(
                        shift is { } side
                            ? OfWeek(context.Report, day.Word.Value, side.Word.Value)
                            : Nearest.Weekday(context.Report, (IsoDayOfWeek)day.Word.Value, context.Tense)
                    )
            )
            : null;
    }

    private static (int Number, int End)? WeekdayNumber(TokenLine line, int at)
    {
        var number = line.Norm(at) switch
        {
            "一" => 1,
            "二" => 2,
            "三" => 3,
            "四" => 4,
            "五" => 5,
            "六" => 6,
            "日" or "天" => 7,
            _ => 0,
        };
        return number > 0 ? (number, at + 1)
            : line.Read(at, WordKind.Weekday) is { } day ? (day.Word.Value, day.End)
            : null;
    }

    private static SpanUnit? Unit(DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Day => SpanUnit.Day,
            DatePrecision.Week => SpanUnit.Week,
            DatePrecision.Month => SpanUnit.Month,
            DatePrecision.Quarter => SpanUnit.Quarter,
            DatePrecision.Year => SpanUnit.Year,
            DatePrecision.Century => SpanUnit.Century,
            _ => null,
        };

    private static LocalDate OfWeek(LocalDate report, int weekday, int weeks) => report.PlusDays(weekday - (int)report.DayOfWeek + (7 * weeks));

    private static LocalDate? DayOf(TimexContext context, int month, int day) =>
        context.From is { } from && CalendarPeriods.Day(from.Year, month, day) is { } same
            ? (same >= from ? same : CalendarPeriods.Day(from.Year + 1, month, day))
            : Nearest.Day(context, month, day);

    private static LocalDate? LunarDay(TimexContext context, int month, int day, ChineseYear? year) =>
        HolidayRule.Lunar(year?.In(context) ?? context.Report.Year, month, day);

    private static TimexValue? LunarMonth(TimexContext context, int month, ChineseYear? year)
    {
        var known = year?.In(context) ?? context.Report.Year;
        var first = HolidayRule.Lunar(known, month, 1);
        var next = month == 12 ? HolidayRule.Lunar(known + 1, 1, 1) : HolidayRule.Lunar(known, month + 1, 1);
        return first is { } start && next is { } after
            ? TimexValue.Date($"{TimexCalendar.Day(start)}/{TimexCalendar.Day(after.PlusDays(-1))}")
            : null;
    }

    private static TimexValue? Year(int year) => TimexCalendar.IsUsable(year) ? TimexValue.Date(TimexCalendar.Year(year)) : null;

    private static TimexValue? Day(LocalDate? day) => day is { } known ? TimexValue.Date(TimexCalendar.Day(known)) : null;
}
