using NodaTime;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Periods that are named by where they lie: "last week", "the third quarter", "this summer", "Friday night", "tomorrow".</summary>
internal static class PeriodNames
{
    public static TimexReading? Read(TokenLine line, int at)
    {
        var best = TimexReading.Longest(Shifted(line, at), WithArticle(line, at));
        best = TimexReading.Longest(best, Weekday(line, at));
        best = TimexReading.Longest(best, QuarterNames.Read(line, at));
        best = TimexReading.Longest(best, SeasonNames.Read(line, at));
        return TimexReading.Longest(best, Relative(line, at));
    }

    /// <summary>"last year", "this month", "next Friday", "last November", "this morning".</summary>
    private static TimexReading? Shifted(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.PeriodShift) is not { } shift)
        {
            return null;
        }

        var offset = shift.Word.Value;
        var next = line.Norm(shift.End) is "fiscal" or "calendar" or "whole" or "entire" ? shift.End + 1 : shift.End;
        if (line.Read(next, WordKind.SpanUnit) is { } unit && !line.Norm(unit.End - 1).EndsWith('s') && line.Norm(unit.End) is not "-")
        {
            return Unit((SpanUnit)unit.Word.Value, offset, unit.End);
        }

        if (line.Read(next, WordKind.Weekday) is { } weekday)
        {
            var day = (IsoDayOfWeek)weekday.Word.Value;
            return WithDayPart(line, weekday.End, context => ShiftedWeekday(context.Report, day, offset));
        }

        if (CalendarPatterns.MonthName(line, next) is { } month)
        {
            return new TimexReading(
                month.End,
                context => TimexValue.Date(TimexCalendar.Month(YearBySide(context.Report, month.Month, offset), month.Month))
            );
        }

        return line.Read(next, WordKind.DayPart) is { } part && offset <= 0
            ? new TimexReading(part.End, context => DayPartOf(context.Report.PlusDays(offset), (DayPart)part.Word.Value))
            : null;
    }

    private static TimexReading? Unit(SpanUnit unit, int offset, int end) =>
        unit switch
        {
            SpanUnit.Night => new TimexReading(end, context => DayPartOf(context.Report.PlusDays(offset), DayPart.Night)),
            <= SpanUnit.Hour => new TimexReading(end, _ => TimexValue.Duration(DurationValue.Of(1, unit))),
            SpanUnit.Decade when offset != 0 => new TimexReading(end, _ => TimexValue.Duration(DurationValue.Of(1, unit))),
            _ => new TimexReading(end, context => TimexCalendar.Around(context.Report, unit, offset) is { } value ? TimexValue.Date(value) : null),
        };

    /// <summary>"the week", "the previous day", "the current fiscal year", "the weekend".</summary>
    private static TimexReading? WithArticle(TokenLine line, int at)
    {
        if (line.Norm(at) is not ("the" or "that" or "its" or "their"))
        {
            return null;
        }

        var shift = line.Norm(at) is "that" && line.Norm(at + 1) is not "same" ? null : line.Read(at + 1, WordKind.ArticleShift);
        var next = shift?.End ?? at + 1;
        for (var i = 0; i < 2 && line.Read(next, WordKind.UnitAttribute) is { } attribute; i++)
        {
            next = attribute.End;
        }

        if (line.Norm(at) is "its" or "their" && shift is null && next == at + 1)
        {
            return null;
        }

        if (line.Read(next, WordKind.DayPart) is { } part)
        {
            var days = shift?.Word.Value ?? 0;
            return new TimexReading(part.End, context => DayPartOf(context.LastDay.PlusDays(days), (DayPart)part.Word.Value));
        }

        if (line.Read(next, WordKind.Weekday) is { } weekday && shift is { } side)
        {
            var day = (IsoDayOfWeek)weekday.Word.Value;
            return new TimexReading(
                weekday.End,
                context => TimexValue.Date(TimexCalendar.Day(ShiftedWeekday(context.Report, day, side.Word.Value == 0 ? -1 : side.Word.Value)))
            );
        }

        return line.Read(next, WordKind.SpanUnit) is { } unit && !line.Norm(unit.End - 1).EndsWith('s') && line.Norm(unit.End) is not "-"
            ? Article(line, at, (SpanUnit)unit.Word.Value, shift?.Word.Value, unit.End, next > at + 1)
            : null;
    }

    private static TimexReading? Article(TokenLine line, int at, SpanUnit unit, int? shift, int end, bool isQualified)
    {
        var offset = shift ?? 0;
        switch (unit)
        {
            case <= SpanUnit.Hour:
                return null;
            case SpanUnit.Day when shift is null && line.Norm(at) is "the" && line.Norm(end) is not ("before" or "after"):
                return null;
            case SpanUnit.Year when shift is null && line.Norm(at) is "that":
                return new TimexReading(end, context => TimexValue.Date(TimexCalendar.Year(context.LastYear)));
            case SpanUnit.Month or SpanUnit.Year when line.Norm(at + 1) is "following" or "previous" or "preceding" or "same":
                return new TimexReading(
                    end,
                    context => TimexCalendar.Around(context.LastNamed, unit, offset) is { } value ? TimexValue.Date(value) : null
                );
            case SpanUnit.Day or SpanUnit.Night:
                return new TimexReading(end, context => TimexValue.Date(TimexCalendar.Day(context.LastDay.PlusDays(offset))));
            case SpanUnit.Year when shift is null && line.Norm(end) is "ended" or "ending":
                return new TimexReading(end, _ => TimexValue.Duration("P1Y"));
            case SpanUnit.Weekend when shift is null:
                return new TimexReading(
                    end,
                    context =>
                        TimexCalendar.Around(
                            context.Report,
                            unit,
                            context.Tense == Tense.Future || context.Report.DayOfWeek >= IsoDayOfWeek.Saturday ? 0 : -1
                        )
                            is { } weekend
                            ? TimexValue.Date(weekend)
                            : null
                );
            case SpanUnit.Quarter:
                return new TimexReading(
                    end,
                    context =>
                        shift is null || line.Norm(at + 1) is "latest" or "same" ? QuarterNames.Understood(context)
                        : TimexCalendar.Around(context.Report, SpanUnit.Quarter, offset) is { } value ? TimexValue.Date(value)
                        : null
                );
            case SpanUnit.Decade or SpanUnit.Century when shift is null && !isQualified && line.Norm(at) is "the":
                return new TimexReading(end, context => TimexCalendar.Around(context.Report, unit, 0) is { } age ? TimexValue.Date(age) : null);
            default:
                return new TimexReading(
                    end,
                    context => TimexCalendar.Around(context.Report, unit, offset) is { } value ? TimexValue.Date(value) : null
                );
        }
    }

    /// <summary>"Friday", "Friday night".</summary>
    private static TimexReading? Weekday(TokenLine line, int at)
    {
        var weekday =
            line.Read(at, WordKind.Weekday) ?? (line.Read(at, WordKind.WeekdayAbbreviation) is { } word && line.Norm(word.End) is "." ? word : null);
        if (weekday is not { } found)
        {
            return null;
        }

        var day = (IsoDayOfWeek)found.Word.Value;
        return WithDayPart(line, found.End, context => Nearest.Weekday(context.Report, day, context.Tense));
    }

    /// <summary>"today", "yesterday morning", "tonight", "the next day".</summary>
    private static TimexReading? Relative(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.Relative) is not { Word.Unit: Model.DatePrecision.Day } relative)
        {
            return null;
        }

        var (offset, fromDiscourse) = (relative.Word.Value, relative.Word.FromDiscourse);
        return WithDayPart(line, relative.End, context => (fromDiscourse ? context.LastDay : context.Report).PlusDays(offset));
    }

    /// <summary>A part of the last day named.</summary>
    public static TimexReading PartOfLastDay(int part, int end) => new(end, context => DayPartOf(context.LastDay, (DayPart)part));

    private static TimexReading WithDayPart(TokenLine line, int end, Func<TimexContext, LocalDate> day) =>
        line.Read(end, WordKind.DayPart) is { } part && !line.Norm(part.End - 1).EndsWith('s')
            ? new TimexReading(part.End, context => DayPartOf(day(context), (DayPart)part.Word.Value))
            : new TimexReading(end, context => TimexValue.Date(TimexCalendar.Day(day(context))));

    private static TimexValue DayPartOf(LocalDate day, DayPart part) => new(Model.TimexType.Time, $"{TimexCalendar.Day(day)}T{Sign(part)}");

    public static string Sign(DayPart part) =>
        part switch
        {
            DayPart.Morning => "MO",
            DayPart.Midday => "MI",
            DayPart.Afternoon => "AF",
            DayPart.Evening => "EV",
            DayPart.Night => "NI",
            _ => "DT",
        };

    private static LocalDate ShiftedWeekday(LocalDate report, IsoDayOfWeek day, int offset)
    {
        var back = (report.DayOfWeek - day + 7) % 7;
        return offset switch
        {
            < 0 => report.PlusDays(back == 0 ? -7 : -back),
            > 0 => report.PlusDays(7 - back),
            _ => report.PlusDays(day - report.DayOfWeek),
        };
    }

    private static int YearBySide(LocalDate report, int month, int offset) =>
        offset switch
        {
            < 0 => month < report.Month ? report.Year : report.Year - 1,
            > 0 => month > report.Month ? report.Year : report.Year + 1,
            _ => report.Year,
        };
}
