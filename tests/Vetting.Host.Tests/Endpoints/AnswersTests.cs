using System.Net;
using System.Text.Json.Nodes;
using Vetting.Tests.Support;

namespace Vetting.Host.Tests.Endpoints;

public sealed class AnswersTests(OneHost its) : IClassFixture<OneHost>
{
    private const string Unit = """{"schema":"vetting/registry/1","units":[{"id":"u-1","status":"asserted","name":"First Battalion","country":"XA","level":"unit"}]}""";
    private const string Renamed = """{"schema":"vetting/registry/1","units":[{"id":"u-1","status":"asserted","name":"First Infantry Battalion","country":"XA","level":"unit"}]}""";

    /// <summary>Each endpoint, the role it asks for, and what it answers whoever has it.</summary>
    public static TheoryData<string, string, string, HttpStatusCode> Endpoints => new()
    {
        { "POST", "packages", "propose", HttpStatusCode.UnprocessableEntity },
        { "POST", "claims", "record", HttpStatusCode.UnprocessableEntity },
        { "POST", "screenings", "screen", HttpStatusCode.BadRequest },
        { "GET", "screenings/none", "read", HttpStatusCode.NotFound },
        { "GET", "packages/none", "read", HttpStatusCode.NotFound },
        { "GET", "packages/none/report", "read", HttpStatusCode.NotFound },
        { "GET", "units/none", "read", HttpStatusCode.NotFound },
        { "GET", "claims/none", "read", HttpStatusCode.NotFound },
        { "GET", "changes", "read", HttpStatusCode.OK },
        { "GET", "openapi.json", "read", HttpStatusCode.OK },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task An_endpoint_asks_for_a_key_and_for_its_role(string method, string path, string role, HttpStatusCode answer)
    {
        var body = method == "POST" ? "{}" : null;

        await IsProblemAsync(await its.AskAsync(method, path, null, body), HttpStatusCode.Unauthorized);
        await IsProblemAsync(await its.AskAsync(method, path, "nothing known", body), HttpStatusCode.Unauthorized);
        foreach (var other in new[] { "read", "propose", "record", "screen" }.Where(other => other != role))
        {
            await IsProblemAsync(await its.AskAsync(method, path, other, body), HttpStatusCode.Forbidden);
        }

        Assert.Equal(answer, (await its.AskAsync(method, path, role, body)).StatusCode);
    }

    [Fact]
    public async Task Every_path_of_the_document_is_tried_with_and_without_its_role()
    {
        var paths = (await its.Host.GetAsync("openapi.json"))["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key.Replace("{id}", "none", StringComparison.Ordinal)}"));

        Assert.Empty(paths.Except(Endpoints.Select(row => $"{row.Data.Item1} /{row.Data.Item2}"), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whether_the_host_is_well_needs_no_key_and_tells_nothing_else()
    {
        var answer = await its.AskAsync("GET", "health", null);

        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_broken_document_is_answered_with_every_problem()
    {
        var answer = await its.AskAsync("POST", "packages", "propose", """{"schema":"vetting/package/1","id":"p","country":"X","lines":[{"amont":1}]}""");

        var problem = await IsProblemAsync(answer, HttpStatusCode.UnprocessableEntity);
        Assert.Contains(problem["problems"]!.AsArray(), its => its!.GetValue<string>().Contains("did you mean `amount`?", StringComparison.Ordinal));
        Assert.True(problem["problems"]!.AsArray().Count > 1);
    }

    [Fact]
    public async Task A_claim_sent_twice_is_recorded_once_and_a_correction_is_a_further_record()
    {
        var first = await ClaimAsync(await its.AskAsync("POST", "claims", "record", Unit));
        var again = await its.AskAsync("POST", "claims", "record", Unit);
        var other = await its.AskAsync("POST", "claims", "record", Renamed);
        var corrected = await its.AskAsync("POST", $"claims?corrects={first["sha256"]}", "record", Renamed);
        var stale = await its.AskAsync("POST", $"claims?corrects={first["sha256"]}", "record", Renamed.Replace("Infantry", "Cavalry", StringComparison.Ordinal));

        Assert.Equal(first.ToJsonString(), (await ClaimAsync(again)).ToJsonString());
        await IsProblemAsync(other, HttpStatusCode.Conflict);
        Assert.Equal(2, (await ClaimAsync(corrected))["revision"]!.GetValue<int>());
        await IsProblemAsync(stale, HttpStatusCode.Conflict);
        var records = (await its.Host.GetAsync("claims/u-1")).AsArray();
        Assert.Equal([1, 2], records.Select(record => record!["revision"]!.GetValue<int>()));
        Assert.All(records, record => Assert.Equal("record", record!["recordedBy"]!.GetValue<string>()));
        Assert.All(records, record => Assert.True(record!["recordedOn"]!.GetValue<DateTimeOffset>() > DateTimeOffset.UnixEpoch));
    }

    [Theory]
    [InlineData("with/slash")]
    [InlineData("with space & ?#")]
    [InlineData("50%")]
    [InlineData("ñ/é")]
    public async Task A_unit_is_found_whatever_its_id(string id)
    {
        await ClaimAsync(await its.AskAsync("POST", "claims", "record", Unit.Replace("u-1", id, StringComparison.Ordinal)));

        Assert.Equal(id, (await its.Host.GetAsync($"units/{Uri.EscapeDataString(id)}"))["unit"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_claim_about_a_unit_that_nobody_recorded_is_refused()
    {
        var answer = await its.AskAsync("POST", "claims", "record", """{"schema":"vetting/registry/1","listings":[{"id":"l-1","status":"asserted","unit":"nobody","list":"vetting-required"}]}""");

        await IsProblemAsync(answer, HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_package_is_judged_and_told_with_whoever_proposed_it()
    {
        var text = await File.ReadAllTextAsync(Repository.At(SampleFiles.Package("every-outcome")), TestContext.Current.CancellationToken);

        var answer = await its.AskAsync("POST", "packages", "propose", text);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var standing = await its.Host.GetAsync(answer.Headers.Location!.ToString().TrimStart('/'));
        Assert.Equal("propose", standing["proposedBy"]!.GetValue<string>());
        Assert.NotEqual("clear", standing["disposition"]!.GetValue<string>());
        var change = (await its.Host.GetAsync("changes")).AsArray().Single(change => change!["package"]!.GetValue<string>() == "every-outcome")!;
        Assert.Equal(standing["disposition"]!.GetValue<string>(), change["to"]!.GetValue<string>());
        Assert.Empty((await its.Host.GetAsync($"changes?after={change["offset"]}")).AsArray().Where(later => later!["package"]!.GetValue<string>() == "every-outcome"));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_before_it_is_read() =>
        await IsProblemAsync(await its.AskAsync("POST", "claims", "record", new string(' ', 1_000_001)), HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task Who_asks_too_often_has_to_wait_and_nobody_else_does()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 301).Select(_ => its.AskAsync("GET", "units/none", "haste")));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.NotNull(refused[0].Headers.RetryAfter);
        await IsProblemAsync(refused[0], HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, (await its.AskAsync("GET", "changes", "read")).StatusCode);
    }

    private static async Task<JsonNode> ClaimAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["claims"]!.AsArray().Single()!;
    }

    private static async Task<JsonNode> IsProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal((int)status, problem["status"]!.GetValue<int>());
        return problem;
    }
}
