#:sdk Microsoft.NET.Sdk.Web
#:package Vetting.Hosting@0.1.0
#:package Vetting.Reports@0.1.0
#:property PublishAot=false
using Vetting.Claims;
using Vetting.Hosting;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reports;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddVetting(new VettingOptions { Registry = () => Registry.Read(builder.Configuration["registry"]!), ReloadEvery = TimeSpan.FromMinutes(1) });
var app = builder.Build();

app.MapPost("/vet", async (HttpRequest request, LiveVetter vetter, CancellationToken cancellation) =>
{
    using var body = new StreamReader(request.Body);
    try
    {
        var package = AidPackage.Parse(await body.ReadToEndAsync(cancellation), "package.json");
        var its = vetter.Check(package, cancellation: cancellation);
        request.HttpContext.Response.Headers["Vetting-Rules"] = its.Version.RulesSha256;
        return Results.Text(JsonReport.Write([its.Report]), "application/json");
    }
    catch (UnusableInputException unusable)
    {
        return Results.Problem(
            statusCode: 422,
            title: "the package cannot be used",
            extensions: new Dictionary<string, object?> { ["problems"] = unusable.Problems.Select(problem => new { problem.At.Pointer, problem.At.Line, problem.What, problem.Expected, problem.Suggestion }) });
    }
});
app.Run();
