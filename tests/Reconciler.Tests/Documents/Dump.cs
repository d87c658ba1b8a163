using Reconciler.Model;

namespace Reconciler.Tests.Documents;

public class Dump
{
    [Fact]
    public void Go()
    {
        using var o = new StreamWriter("/tmp/documents_dump.txt");
        foreach (var n in new[] { "000", "001", "002", "003", "004" })
        {
            var d = Reading.Seed(n);
            o.WriteLine($"=== {n} lang={d.Language} title={d.Title} pub={d.Publisher} published={d.Published} dl={d.Dateline}");
            foreach (var p in d.PageDates)
                o.WriteLine($"  PD {p.Date} [{p.Span.Of(d.Text)}]");
            foreach (var s in d.Sections)
                o.WriteLine($"  SEC {s.Index} {s.Heading?.Text} {s.Span}");
            foreach (var p in d.Passages)
            {
                o.WriteLine($"  {p.Index} {p.Kind} {p.Language} s{p.Section} rep={p.RepeatOf} {p.Span.Of(d.Text)[..Math.Min(60, p.Span.Length)]}");
                foreach (var s in d.Sentences.Where(s => s.Passage == p.Index))
                    o.WriteLine($"        | {s.Span.Of(d.Text)}");
            }
        }
        foreach (var e in Reading.Rules.Errors)
            o.WriteLine(e);
    }
}
