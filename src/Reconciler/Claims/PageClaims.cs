using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>What the page says of itself: when it was published, where and when it was filed. These are never dates of an event.</summary>
internal static class PageClaims
{
    /// <summary>Adds the claims of a document's metadata.</summary>
    public static void Read(Document document, ClaimList claims)
    {
        var page = claims.AddEntity(NameKind.Other, document.Title?.Text ?? document.Name);
        foreach (var date in document.PageDates.Where(date => !date.Span.IsEmpty))
        {
            claims.AddOfPage(page, "publication-date", DateValue.Day(date.Date), date.Span, Roles.Publication);
        }

        if (document.Dateline is not { } dateline)
        {
            return;
        }

        claims.AddOfPage(page, "dateline-place", new NameValue(NameKind.Place, dateline.Place), dateline.PlaceSpan, Roles.Dateline);
        if (dateline is { Date: { } filed, DateSpan: { } span })
        {
            claims.AddOfPage(page, "dateline-date", DateValue.Day(filed), span, Roles.Dateline);
        }
    }
}
