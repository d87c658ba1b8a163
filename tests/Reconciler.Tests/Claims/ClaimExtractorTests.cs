using Reconciler.Claims;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Tests.Claims;

public class ClaimExtractorTests
{
    private static readonly ClaimExtractor Extractor = new(RuleFolder.Load(RuleFolder.DefaultPath));

    /// <summary>A text and one claim of it as <c>topic | property | value | modality</c>.</summary>
    public static TheoryData<string, string> Claims =>
        new()
        {
            { "{event:Harbour Forum} was held in {place:Oslo} on {date:2024-05-03|May 3, 2024}.", "Harbour Forum | date | 2024-05-03 | Asserted" },
            { "{event:Harbour Forum} was held in {place:Oslo} on {date:2024-05-03|May 3, 2024}.", "Harbour Forum | place | Oslo | Asserted" },
            { "On {date:2024-05-03|May 3, 2024}, {event:Harbour Forum} took place in {place:Oslo}.", "Harbour Forum | date | 2024-05-03 | Asserted" },
            { "{event:Harbour Forum} will be held on {date:2024-05-03|May 3, 2024}.", "Harbour Forum | date | 2024-05-03 | Planned" },
            { "{event:Harbour Forum} was not held on {date:2024-05-03|May 3, 2024}.", "Harbour Forum | date | 2024-05-03 | Denied" },
            { "{event:Harbour Forum} was reportedly held on {date:2024-05-03|May 3, 2024}.", "Harbour Forum | date | 2024-05-03 | Reported" },
            {
                "He spoke at {event:Harbour Forum}, which was held from {date:2024-05-03/2024-05-05|May 3 to 5}.",
                "Harbour Forum | date | 2024-05-03/2024-05-05 | Asserted"
            },
            { "He spoke at {event:Harbour Forum} in {place:Oslo} on {date:2024-05-03|May 3}.", "Harbour Forum | date | 2024-05-03 | Asserted" },
            {
                "{event:Harbour Forum} drew crowds.\nThe 2024 edition, held {date:2024-05-03/2024-05-05|May 3-5}, attracted {qty:more-than 800 company|over 800 companies}.",
                "Harbour Forum | date | 2024-05-03/2024-05-05 | Asserted"
            },
            {
                "{event:Harbour Forum} drew crowds.\nThe 2024 edition, held {date:2024-05-03/2024-05-05|May 3-5}, attracted {qty:more-than 800 company|over 800 companies}.",
                "Harbour Forum | companies | more-than 800 company | Asserted"
            },
            {
                "{event:Harbour Forum} drew crowds.\nThe meeting gathered together {qty:more-than 800 company|over 800 companies} from {qty:more-than 70 country|more than 70 countries}.",
                "Harbour Forum | countries | more-than 70 country | Asserted"
            },
            {
                "The two ministries signed an agreement in {place:Oslo} on {date:2024-02-23|Sunday} to establish the {org:Ocean Research Center}.",
                "Ocean Research Center | signing-date | 2024-02-23 | Asserted"
            },
            {
                "Launched in {date:2018} and hosted by {org:City Council}, {event:Harbour Forum} has convened for {qty:7 year|seven consecutive years}.",
                "Harbour Forum | launch-date | 2018 | Asserted"
            },
            {
                "The pact cites the {work:Joint Statement on Harbours}, adopted in {date:2024}.",
                "Joint Statement on Harbours | adoption-date | 2024 | Asserted"
            },
            {
                "The center cites the {work:Harbour Action Plan}, announced by {person:Ann Lee} in {date:2024-09|September 2024}.",
                "Harbour Action Plan | announcement-date | 2024-09 | Asserted"
            },
            {
                "In {date:2023-10|October 2023}, {person:Ann Lee} introduced the {work:Clean Harbour Initiative}.",
                "Clean Harbour Initiative | announcement-date | 2023-10 | Asserted"
            },
            { "{event:Harbour Forum} is an annual event.", "Harbour Forum | frequency | annual | Asserted" },
            {
                "{work:Harbour Strategy} has a budget of {money:103720000000 INR|Rs 10,372 crore} ({money:12100000000 USD|$12.1 billion}).",
                "Harbour Strategy | amount | 12100000000 USD | Asserted"
            },
            { "{org:Acme} was built with only {qty:about 2000 gpu|about 2,000 GPUs}.", "Acme | gpus | about 2000 gpu | Asserted" },
            { "{event:港口论坛}于{date:2024-09-18|9月18日}在{place:南宁}召开。", "港口论坛 | date | 2024-09-18 | Asserted" },
            { "{event:港口论坛}将于{date:2024-09-18|9月18日}在{place:南宁}举行。", "港口论坛 | date | 2024-09-18 | Planned" },
            {
                "{event:港口论坛}于{date:2024-09-18|9月18日}召开。\n会上正式启动{org:海洋中心}和{org:渔业中心}。",
                "渔业中心 | launch-date | 2024-09-18 | Asserted"
            },
            { "{org:Ocean Center} implements the {work:Harbour Action Plan}.", "Harbour Action Plan | implemented-by | Ocean Center | Asserted" },
        };

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_is_drawn(string markup, string expected) => Assert.Contains(expected, Draw(markup));

    /// <summary>A text and a claim that it does not make.</summary>
    public static TheoryData<string, string> NoClaims =>
        new()
        {
            {
                "{event:Harbour Forum} was praised.\nA press conference was held on {date:2024-05-03|May 3, 2024}.",
                "Harbour Forum | date | 2024-05-03 | Asserted"
            },
            {
                "{event:Harbour Forum} was praised when {person:Ann Lee} spoke on {date:2024-05-03|May 3, 2024}.",
                "Harbour Forum | date | 2024-05-03 | Asserted"
            },
            { "{org:Acme} noted that {org:Zenith} was built with {qty:2000 gpu|2,000 GPUs}.", "Acme | gpus | 2000 gpu | Asserted" },
        };

    [Theory]
    [MemberData(nameof(NoClaims))]
    public void A_claim_is_not_drawn(string markup, string unwanted) => Assert.DoesNotContain(unwanted, Draw(markup));

    [Fact]
    public void A_stated_count_stands_beside_its_list()
    {
        var claims = Draw("The {work:Harbour Framework} has {qty:3 goal|three major goals}: clean water, safe ships, and open data.");
        Assert.Contains("Harbour Framework | goals | 3 goal | Asserted", claims);
        Assert.Contains("Harbour Framework | goals | clean water; open data; safe ships | Asserted", claims);
    }

    [Fact]
    public void Paragraphs_that_count_themselves_are_the_list()
    {
        var claims = Draw(
            "{event:Harbour Forum} had results in the following {qty:2 aspect|two aspects}:\nFirst, a plan was made.\nIt was long.\nSecond, a date was set."
        );
        Assert.Contains("Harbour Forum | aspects | First, a plan was made.; Second, a date was set. | Asserted", claims);
    }

    [Fact]
    public void A_heading_that_outruns_its_text_makes_two_claims_of_one_action()
    {
        var claims = Draw(
            "# Ministry Hosts {product:Orca} Models on its Servers\n{place:Norway} announced plans to host {product:Orca|Orca's} models on its servers."
        );
        Assert.Contains("Orca | action:host | host | Asserted", claims);
        Assert.Contains("Orca | action:host | host | Planned", claims);
    }

    [Fact]
    public void A_heading_that_its_text_bears_out_makes_none()
    {
        var claims = Draw(
            "# Ministry Hosts {product:Orca} Models\nThe ministry hosted {product:Orca} models in March. It plans to host {product:Orca} models again."
        );
        Assert.DoesNotContain(claims, claim => claim.Contains("action:", StringComparison.Ordinal));
    }

    [Fact]
    public void What_somebody_says_is_attributed()
    {
        var claim = Extract("{person:Ann Lee} said {event:Harbour Forum} was held on {date:2024-05-03|May 3, 2024}.")
            .Claims.Single(claim => claim.Property == "date");
        Assert.Equal("Ann Lee", claim.Attribution);
    }

    [Fact]
    public void Every_claim_points_at_its_quote()
    {
        foreach (var (markup, _) in Claims.Select(row => ((string)row[0], (string)row[1])))
        {
            var extracted = Extract(markup);
            Assert.All(extracted.Claims, claim => Assert.Equal(claim.Span.Of(extracted.Document.Text), claim.Quote));
        }
    }

    private static DocumentClaims Extract(string markup) => Extractor.Extract(Annotated.Parse(markup));

    private static List<string> Draw(string markup)
    {
        var extracted = Extract(markup);
        return
        [
            .. extracted.Claims.Select(claim =>
                $"{extracted.Entities[claim.Subject].Name} | {claim.Property} | {claim.Value.Text} | {claim.Modality}"
            ),
        ];
    }
}
