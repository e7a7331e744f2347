using Microsoft.AspNetCore.Authentication;
using Vetting.Host.Access;
using Vetting.Reports.Html;
using Vetting.Reports.Html.Views;

namespace Vetting.Host.Pages;

/// <summary>Asks whoever is not known for a key.</summary>
internal static class SignInPage
{
    private const string Home = "/";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup(string.Empty).ExcludeFromDescription();
        open.MapPost("/sign-in", SignInAsync);
        open.MapPost("/sign-out", async (HttpContext context) =>
        {
            if (PageAccess.IsFromHere(context.Request))
            {
                await context.SignOutAsync(PageAccess.SignedIn);
            }

            return TypedResults.LocalRedirect(Home);
        });
    }

    /// <summary>Answers with the form, and with nothing of what the watch knows.</summary>
    /// <param name="context">The request.</param>
    /// <param name="problem">Why the last key was not taken; empty where none was given.</param>
    /// <param name="status">What the answer is.</param>
    public static Task AskAsync(HttpContext context, string problem, int status = StatusCodes.Status401Unauthorized) => Ask(problem, status).ExecuteAsync(context);

    private static IResult Ask(string problem, int status) => Html.Page(WatchPages.SignIn(new SignInView(problem, PageAccess.Hours)), status);

    private static async Task<IResult> SignInAsync(HttpContext context, KeyRing keys)
    {
        if (!PageAccess.IsFromHere(context.Request) || !context.Request.HasFormContentType)
        {
            return Ask("That did not come from this page", StatusCodes.Status403Forbidden);
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (keys.Of(form["key"].ToString()) is not { } key)
        {
            return Ask("There is no such key", StatusCodes.Status401Unauthorized);
        }

        if (!key.Roles.Contains(Roles.Read, StringComparer.Ordinal))
        {
            return Ask("That key is not for reading", StatusCodes.Status403Forbidden);
        }

        await context.SignInAsync(PageAccess.SignedIn, PageAccess.Reader(key));
        return TypedResults.LocalRedirect(Home);
    }
}
