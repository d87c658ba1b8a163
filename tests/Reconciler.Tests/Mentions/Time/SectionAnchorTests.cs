using NodaTime;
using Reconciler.Documents;
using Reconciler.Language;
using Reconciler.Mentions.Time;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Tests.Mentions.Time;

public class SectionAnchorTests
{
    [Fact]
    public void A_weekday_counts_from_the_dateline_of_its_own_section()
    {
        const string Digest = """
            date 2024-05-20

            Storm closes harbour

            OSLO, May 15 (Reuters) - The harbour was closed on Monday after a storm that broke two cranes and flooded the old quay.

            Bank cuts rates

            RIGA, May 10 (Reuters) - The central bank cut its main rate on Monday, citing weak demand across the region and low prices.

            Team wins cup

            BERGEN, May 18 (Reuters) - The local team won the national cup on Monday in front of a crowd that filled the stadium early.
            """;
        var rules = RuleFolder.Load(RuleFolder.DefaultPath);
        var document = new DocumentReader(rules).Read("digest.txt", Digest);
        var mondays = new TimeRecogniser(rules).Recognise(LanguageReader.Read(document)).Select(mention => mention.Value).ToList();

        Assert.Equal(3, document.Sections.Length);
        Assert.Equal(
            [DateValue.Day(new LocalDate(2024, 5, 13)), DateValue.Day(new LocalDate(2024, 5, 6)), DateValue.Day(new LocalDate(2024, 5, 13))],
            mondays
        );
    }
}
