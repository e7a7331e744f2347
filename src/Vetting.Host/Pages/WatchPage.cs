using Microsoft.AspNetCore.Mvc;
using Vetting.Host.Access;
using Vetting.Host.Endpoints;
using Vetting.Orleans.Watching;
using Vetting.Reports.Html;

namespace Vetting.Host.Pages;

/// <summary>The page for whoever watches: what changed today and why, kept up to date while it is open.</summary>
internal static class WatchPage
{
    private const int MostShown = 200;
    private const string Home = "/";

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(string.Empty).RequireAuthorization(PageAccess.Policy).ExcludeFromDescription();
        pages.MapGet(Home, async (Watch watch, TimeProvider clock) =>
        {
            var now = clock.GetUtcNow();
            var newest = await watch.NewestChangesAsync(MostShown + 1);
            var today = ChangesOfADay.Of([.. newest.Take(MostShown)], 0, now);
            return Html.Page(WatchPages.Today(today, newest.Length > MostShown && ChangesOfADay.Of(newest, 0, now).Changes.Count > MostShown));
        });
        pages.MapGet("/today", async ([FromQuery] long after, Watch watch, TimeProvider clock) =>
            Html.Page(WatchPages.Changes(ChangesOfADay.Of(await watch.ChangesAsync(after, MostShown), after, clock.GetUtcNow()))));
        pages.MapGet("/reports/{id}", async Task<IResult> (string id, Watch watch) => await watch.ReportAsync(WatchEndpoints.Id(id)) is { } report
            ? Html.Page(HtmlPages.Alone(report, Home, "What changed today"))
            : TypedResults.Problem($"no package has the id `{id}`", statusCode: StatusCodes.Status404NotFound, title: "no such package"));
    }
}
