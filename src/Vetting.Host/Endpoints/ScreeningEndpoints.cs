using Microsoft.AspNetCore.Mvc;
using Vetting.Host.Access;
using Vetting.Orleans.Screenings;

namespace Vetting.Host.Endpoints;

/// <summary>Screening whole files as a job that is asked for over HTTP.</summary>
internal static class ScreeningEndpoints
{
    public static void MapScreenings(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/screenings", async (HttpRequest request, [FromBody] ScreeningRequest what, ScreeningJobs screenings) =>
            {
                var standing = await screenings.StartAsync(what, WatchEndpoints.NameOf(request));
                return TypedResults.Accepted($"/screenings/{standing.Screening}", standing);
            })
            .RequireAuthorization(Roles.Screen).WithName("screen")
            .WithSummary("Screens a file of packages in the folder that the host was given, spread over the silos; the same request on the same files is the same screening.")
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        routes.MapGet("/screenings/{id}", async Task<IResult> (string id, ScreeningJobs screenings) =>
                await screenings.OfAsync(id) is { } standing ? TypedResults.Ok(standing) : WatchEndpoints.Unknown("screening", id))
            .RequireAuthorization(Roles.Read).WithName("screening").WithSummary("Says how far a screening is, and what it came to.")
            .Produces<ScreeningStanding>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
