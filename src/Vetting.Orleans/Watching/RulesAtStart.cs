using Microsoft.Extensions.Hosting;
using Vetting.Orleans.Judging;
using Vetting.Orleans.Storage;
using Vetting.Rules;

namespace Vetting.Orleans.Watching;

/// <summary>Puts the rules that a silo was started with in force, if they never were: from then on every silo judges by them.</summary>
internal sealed class RulesAtStart(IWatchStore store, WatchOptions options, TimeProvider clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var files = RuleFiles.TextOf(options.Rules is { } folder ? RuleFolder.Files(folder) : ShippedRules.Files);

        // Rules that cannot be read are refused here, and those before stay in force.
        RuleFiles.Read(files);
        await store.PutRulesInForceAsync(RuleFiles.Sha256Of(files), files, "the host's start", clock.GetUtcNow());
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
