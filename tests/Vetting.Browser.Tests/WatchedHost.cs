using Vetting.Orleans.Tests;
using Vetting.Tests.Support;

namespace Vetting.Browser.Tests;

/// <summary>One host for all tests of the watch's page; started by the first that asks for it.</summary>
public sealed class WatchedHost : IAsyncDisposable
{
    private const string Sample = "civilian-justice";

    private readonly TemporaryFolder _folder = new();
    private RunningHost? _host;

    internal async Task<RunningHost> RunningAsync() => _host ??= await RunningHost.StartAsync(_folder.Name);

    /// <summary>Proposes a package under an id of its own, with nothing on record of whom it is for.</summary>
    internal async Task ProposeAsync(string id)
    {
        var text = await File.ReadAllTextAsync(Repository.At(SampleFiles.Package(Sample)), TestContext.Current.CancellationToken);
        (await (await RunningAsync()).PostAsync("packages", text.Replace($"\"id\": \"{Sample}\"", $"\"id\": \"{id}\"", StringComparison.Ordinal))).EnsureSuccessStatusCode();
    }

    /// <summary>Records what the sample's registry says of them.</summary>
    internal async Task RecordAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At(SampleFiles.Registry(Sample)), "*.json").Order(StringComparer.Ordinal))
        {
            var answer = await (await RunningAsync()).PostAsync("claims", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    public ValueTask DisposeAsync()
    {
        _host?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
