using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Store;

/// <summary>What people decided about findings; rows are only added.</summary>
internal sealed class ReviewTable(SqliteConnection connection)
{
    /// <summary>Adds a review; false, and nothing is added, where no run made that finding.</summary>
    public bool Add(Review review) =>
        connection.Execute(
            """
            INSERT INTO review (finding_id, decision, value, note, who, reviewed_at)
            SELECT @Finding, @Decision, @Value, @Note, @Who, @When WHERE EXISTS (SELECT 1 FROM finding WHERE finding_id = @Finding)
            """,
            new
            {
                Finding = StoredText.Escape(review.Finding),
                Decision = NameOf(review.Decision),
                Value = EscapeOrNull(review.Value),
                Note = EscapeOrNull(review.Note),
                Who = StoredText.Escape(review.Who),
                When = InstantPattern.ExtendedIso.Format(review.When),
            }
        ) == 1;

    /// <summary>The reviews of a finding, the oldest first.</summary>
    public ImmutableArray<Review> Of(string finding) =>
        [
            .. connection
                .Query<(string Decision, string? Value, string? Note, string Who, string When)>(
                    "SELECT decision, value, note, who, reviewed_at FROM review WHERE finding_id = @finding ORDER BY id",
                    new { finding = StoredText.Escape(finding) }
                )
                .Select(row => new Review(
                    finding,
                    Enum.GetValues<ReviewDecision>().Single(decision => string.Equals(NameOf(decision), row.Decision, StringComparison.Ordinal)),
                    UnescapeOrNull(row.Value),
                    UnescapeOrNull(row.Note),
                    StoredText.Unescape(row.Who),
                    InstantPattern.ExtendedIso.Parse(row.When).Value
                )),
        ];

    private static string NameOf(ReviewDecision decision) =>
        decision switch
        {
            ReviewDecision.Confirmed => "confirmed",
            ReviewDecision.Dismissed => "dismissed",
            _ => "resolved",
        };

    private static string? EscapeOrNull(string? text) => text is null ? null : StoredText.Escape(text);

    private static string? UnescapeOrNull(string? stored) => stored is null ? null : StoredText.Unescape(stored);
}
