using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vetting.Tests.Support;

namespace Vetting.Consumers.Tests;

/// <summary>What a stranger can do with the packages, from outside the repository.</summary>
public sealed partial class ConsumerTests(Packed packed)
{
    private const string Package = "samples/civilian-justice/civilian-justice.package.json";
    private const string Registry = "samples/civilian-justice/registry";
    private const int LongestSample = 40;

    private static readonly Uri Vet = new("/vet", UriKind.Relative);

    [Theory]
    [InlineData("console", "samples/tlatlaya-102nd-battalion/tlatlaya-102nd-battalion.package.json", "samples/tlatlaya-102nd-battalion/registry")]
    [InlineData("rules", Package, Registry)]
    [InlineData("facts", "", "")]
    public async Task A_program_of_one_file_runs_on_the_packed_packages(string name, string package, string registry)
    {
        var built = await packed.Build($"samples/consumer-{name}/consumer.cs");

        var ran = await packed.InFolder("dotnet", built, package, registry);

        Approved.MatchFile(Repository.At($"samples/consumer-{name}/consumer.approved.txt"), ran.Good());
    }

    [Fact]
    public async Task A_program_says_what_is_wrong_with_a_package_and_where()
    {
        var built = await packed.Build("samples/consumer-console/consumer.cs");

        var ran = await packed.InFolder("dotnet", built, "samples/90-malformed/misspelt-member.package.json", Registry);

        Assert.StartsWith("samples/90-malformed/misspelt-member.package.json:", ran.Good(), StringComparison.Ordinal);
        Assert.Contains("did you mean", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_service_vets_what_is_posted_and_explains_what_it_cannot_use()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var built = await packed.Build("samples/consumer-web/consumer.cs");
        using var service = Finished.Start(packed.Folder, packed.Variables, "dotnet", built, "--urls", "http://127.0.0.1:0", "--registry", Registry);
        try
        {
            using var client = new HttpClient { BaseAddress = await Address(service.StandardOutput, cancellation) };
            using var usable = Json(await File.ReadAllTextAsync(Path.Combine(packed.Folder, Package), cancellation));
            using var unusable = Json("{ \"schema\": \"vetting/package/1\", \"idd\": 7 }");
            using var good = await client.PostAsync(Vet, usable, cancellation);
            using var bad = await client.PostAsync(Vet, unusable, cancellation);
            var report = await good.Content.ReadFromJsonAsync<JsonElement>(cancellation);
            var problem = await bad.Content.ReadFromJsonAsync<JsonElement>(cancellation);

            Assert.Equal((HttpStatusCode.OK, "Clear"), (good.StatusCode, report.GetProperty("packages")[0].GetProperty("disposition").GetString()));
            Assert.Matches("^[0-9a-f]{64}$", Assert.Single(good.Headers.GetValues("Vetting-Rules")));
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (bad.StatusCode, bad.Content.Headers.ContentType?.MediaType));
            Assert.Equal((422, "the package cannot be used"), (problem.GetProperty("status").GetInt32(), problem.GetProperty("title").GetString()));
            Assert.Contains(problem.GetProperty("problems").EnumerateArray(), its => its.GetProperty("suggestion").GetString() == "id");
        }
        finally
        {
            service.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task The_installed_command_says_what_the_sample_says()
    {
        var ran = await packed.InFolder(Path.Combine(packed.Tool, "vetting"), "check", Package, "--fail-on", "never");

        Assert.Equal(await File.ReadAllTextAsync(Repository.At("samples/civilian-justice/civilian-justice.approved.txt"), TestContext.Current.CancellationToken), ran.Good());
    }

    [Fact]
    public void A_sample_is_short_enough_to_be_read() =>
        Assert.All(Repository.Files("samples", "consumer.cs"), file => Assert.InRange(File.ReadLines(file).Count(), 1, LongestSample));

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task<Uri> Address(StreamReader output, CancellationToken cancellation)
    {
        while (await output.ReadLineAsync(cancellation) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups["address"].Value);
            }
        }

        throw new InvalidOperationException("the service ended before it listened");
    }

    [GeneratedRegex(@"listening on: (?<address>http://\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
