namespace Reconciler.Documents;

/// <summary>Finds times of day beside page dates: <c>08:07</c>, <c>T08:07:30+08:00</c>, <c>8时07分</c>. Their value is not needed.</summary>
internal static class PrintedTime
{
    /// <summary>Length of the time that begins at <paramref name="at"/>; 0 where none does.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        var start = at;
        if (text[at] is 'T' or 't' && start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            at++;
        }

        if (Digits(text, ref at, end) is not (1 or 2) || at >= end || text[at] is not (':' or '：' or '时' or '時' or '点' or '點'))
        {
            return 0;
        }

        var isChinese = text[at] is not (':' or '：');
        at++;
        var minutes = Digits(text, ref at, end);
        if (isChinese)
        {
            at += at < end && text[at] == '分' ? 1 : 0;
            return at - start;
        }

        if (minutes != 2)
        {
            return 0;
        }

        while (at + 1 < end && text[at] is ':' or '.' or '+' or '-' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            Digits(text, ref at, end);
        }

        at += at < end && text[at] == 'Z' ? 1 : 0;
        return at - start;
    }

    private static int Digits(string text, ref int at, int end)
    {
        var start = at;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }
}
