using Vetting.Orleans.Tests;

namespace Vetting.Host.Tests;

/// <summary>One host for all tests of how it answers, with a key for each role.</summary>
public sealed class OneHost : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private RunningHost? _host;

    internal RunningHost Host => _host!;

    public async ValueTask InitializeAsync()
    {
        List<string> keys = [];
        foreach (var (role, number) in new[] { ("read", 1), ("propose", 2), ("record", 3), ("read", 4), ("screen", 5) })
        {
            var key = FormattableString.Invariant($"--Keys:{number}");
            keys.AddRange([$"{key}:Name", number == 4 ? "hasty" : role, $"{key}:Sha256", RunningHost.Sha256($"for {(number == 4 ? "haste" : role)}"), $"{key}:Roles:0", role]);
        }

        _host = await RunningHost.StartAsync(_folder.Name, [.. keys, "--Limits:BodyBytes", "1000000", "--Limits:RequestsPerMinute", "300"]);
    }

    public ValueTask DisposeAsync()
    {
        _host?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Asks with the key of a role; without one where it is <see langword="null"/>.</summary>
    internal async Task<HttpResponseMessage> AskAsync(string method, string path, string? role, string? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Host.Client.BaseAddress!, path));
        if (role is not null)
        {
            request.Headers.Add("X-Api-Key", $"for {role}");
        }

        request.Content = body is null ? null : RunningHost.Json(body);
        using var plain = new HttpClient();
        return await plain.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
