using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class ClaimListTextTests
{
    [Fact]
    public void Claims_are_listed_document_by_document()
    {
        const string Expected = """
            gazette.txt
              3:67  Harbour Forum — date: 2024-03-01 to 2024-03-03  «from March 1 to March
                  3, 2024»  C-000000000001
              3:106  Harbour Forum — countries: more than 40 (country) (reported, according
                  to the mayor's office)  «more than 40 countries»  C-000000000003

            herald.txt
              2:6  Harbour Forum — companies: more than 300 (company)  «超過300家企業»
                  C-000000000006

            3 claims
            """;

        var claims = SampleReport.Full.Claims.Where(pair => pair.Claim.Id is "C-000000000001" or "C-000000000003" or "C-000000000006").ToList();

        Assert.Equal(Expected.ReplaceLineEndings("\n"), string.Join('\n', ClaimListText.Lines(SampleReport.Full, claims, 80)));
    }
}
