using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Vetting.Host.Access;
using Vetting.Orleans.Watching;
using Vetting.Reports;

namespace Vetting.Host.Endpoints;

/// <summary>What can be asked of the watch over HTTP.</summary>
internal static class WatchEndpoints
{
    private const string Json = "application/json";
    private const int MostChanges = 1000;

    public static void MapWatch(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/packages", async (HttpRequest request, Watch watch) =>
            {
                var standing = await watch.ProposeAsync(await BodyAsync(request), NameOf(request));
                return TypedResults.Created($"/packages/{Uri.EscapeDataString(standing.Package)}", standing);
            })
            .RequireAuthorization(Roles.Propose).Accepts<object>(Json).WithName("propose")
            .WithSummary("Proposes a package, or revises it, and judges it.")
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        routes.MapPost("/claims", async (HttpRequest request, [FromQuery] string? corrects, Watch watch) =>
                TypedResults.Ok(await watch.RecordAsync(await BodyAsync(request), NameOf(request), corrects)))
            .RequireAuthorization(Roles.Record).Accepts<object>(Json).WithName("record")
            .WithSummary("Records the claims of a registry document, all or none; a correction names the hash of the record that it corrects.")
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        routes.MapGet("/packages/{id}", async Task<IResult> (string id, Watch watch) =>
                await watch.PackageAsync(Id(id)) is { } standing ? TypedResults.Ok(standing) : Unknown("package", id))
            .RequireAuthorization(Roles.Read).WithName("package").WithSummary("Says how a package stands.")
            .Produces<PackageStanding>().ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/packages/{id}/report", async Task<IResult> (string id, Watch watch) =>
                await watch.ReportAsync(Id(id)) is { } report ? TypedResults.Text(JsonReport.Write([report]), Json, Encoding.UTF8) : Unknown("package", id))
            .RequireAuthorization(Roles.Read).WithName("report").WithSummary("Judges a package as things stand and gives the whole report.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/units/{id}", async Task<IResult> (string id, Watch watch) =>
                await watch.UnitAsync(Id(id)) is { } standing ? TypedResults.Ok(standing) : Unknown("unit", id))
            .RequireAuthorization(Roles.Read).WithName("unit").WithSummary("Says what is on record of a unit, and which packages depend on it.")
            .Produces<UnitStanding>().ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/claims/{id}", async Task<IResult> (string id, Watch watch) =>
                await watch.ClaimAsync(Id(id)) is { IsEmpty: false } records ? TypedResults.Ok(records) : Unknown("claim", id))
            .RequireAuthorization(Roles.Read).WithName("claim").WithSummary("Gives every record of a claim: who recorded it and when, corrections included.")
            .Produces<RecordedClaim[]>().ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/changes", async ([FromQuery] long? after, [FromQuery] int? limit, Watch watch) =>
                TypedResults.Ok(await watch.ChangesAsync(after ?? 0, Math.Clamp(limit ?? MostChanges, 1, MostChanges))))
            .RequireAuthorization(Roles.Read).WithName("changes")
            .WithSummary("Reads the feed of changes of disposition after an offset: go on after the last offset that was read.");
    }

    internal static ProblemHttpResult Unknown(string what, string id) =>
        TypedResults.Problem($"no {what} has the id `{id}`", statusCode: StatusCodes.Status404NotFound, title: $"no such {what}");

    /// <summary>A slash within an id is the one letter that a path keeps escaped.</summary>
    internal static string Id(string written) => written.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    internal static string NameOf(HttpRequest request) => request.HttpContext.User.Identity?.Name ?? throw new InvalidOperationException("nothing is written without a key");

    private static async Task<string> BodyAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        try
        {
            return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        }
        catch (DecoderFallbackException problem)
        {
            throw new BadHttpRequestException("the body is not UTF-8", problem);
        }
    }
}
