using System.Collections.Immutable;

namespace Vetting.Cli.Commands;

/// <summary>Runs something again whenever a file below some paths changes, until it is cancelled.</summary>
internal sealed class Watch(Terminal terminal, ImmutableArray<string> paths)
{
    // Editors write a file in several steps; what follows within this time is one change.
    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(200);

    /// <returns>How the last run ended.</returns>
    public ExitCode Run(Func<ExitCode> run, CancellationToken cancellation)
    {
        using var changed = new SemaphoreSlim(0);
        using var watchers = new Watchers(paths, () => changed.Release());
        var code = run();
        try
        {
            while (true)
            {
                terminal.Error.WriteLine("waiting for a change; Ctrl-C ends");
                changed.Wait(cancellation);
                while (changed.Wait(Together, cancellation))
                {
                    // One more step of the same change.
                }

                code = run();
            }
        }
        catch (OperationCanceledException)
        {
            return code;
        }
    }

    private sealed class Watchers : IDisposable
    {
        private readonly ImmutableArray<FileSystemWatcher> _watchers;

        public Watchers(ImmutableArray<string> paths, Action changed) => _watchers = [.. paths.Select(path => Of(path, changed))];

        public void Dispose()
        {
            foreach (var watcher in _watchers)
            {
                watcher.Dispose();
            }
        }

        private static FileSystemWatcher Of(string path, Action changed)
        {
            var full = Path.GetFullPath(path);
            var watcher = Directory.Exists(full)
                ? new FileSystemWatcher(full) { IncludeSubdirectories = true }
                : new FileSystemWatcher(Path.GetDirectoryName(full)!, Path.GetFileName(full));
            watcher.Changed += (_, change) => Report(change.FullPath);
            watcher.Created += (_, change) => Report(change.FullPath);
            watcher.Deleted += (_, change) => Report(change.FullPath);
            watcher.Renamed += (_, change) => Report(change.FullPath);
            watcher.EnableRaisingEvents = true;
            return watcher;

            // What is not read cannot change a result, and a report that is being written must not start another run.
            void Report(string file)
            {
                if (Path.GetExtension(file) is ".json" or ".csv" or ".txt" && !file.Contains(".approved.", StringComparison.Ordinal))
                {
                    changed();
                }
            }
        }
    }
}
