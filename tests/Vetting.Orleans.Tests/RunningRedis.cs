using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;
using Vetting.Tests.Support;

namespace Vetting.Orleans.Tests;

/// <summary>A Redis of a test's own, started by the script that the repository offers for it, which can be stopped and started again.</summary>
internal sealed class RunningRedis : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly int _port = RunningHost.FreePort();
    private Process? _process;

    /// <summary>Skips the test where there is no Redis; a build server has one, and fails.</summary>
    internal static void IsNeeded() => Assert.SkipUnless(
        Environment.GetEnvironmentVariable("CI") == "true"
            || Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "redis-server"))),
        "needs redis-server: `apt-get install redis-server`");

    internal string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    /// <summary>How long it has kept processors busy.</summary>
    internal TimeSpan ProcessorTime
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    internal async Task<RunningRedis> StartAsync()
    {
        var start = new ProcessStartInfo(Repository.At(".ci/throwaway-redis")) { UseShellExecute = false, RedirectStandardOutput = true };
        start.ArgumentList.Add(_port.ToString(CultureInfo.InvariantCulture));
        start.ArgumentList.Add(_folder.Name);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                // A client that finds nobody waits for seconds before it tries again, so it is asked for only once somebody listens.
                using (var line = new TcpClient())
                {
                    await line.ConnectAsync(IPAddress.Loopback, _port);
                }

                await using var redis = await ConnectionMultiplexer.ConnectAsync(Address);
                await redis.GetDatabase().PingAsync();
                return this;
            }
            catch (Exception problem) when (problem is SocketException or RedisException or RedisTimeoutException)
            {
                await Task.Delay(50);
            }
        }

        throw new TimeoutException("the Redis of this test did not start");
    }

    /// <summary>Ends it without a chance to write anything.</summary>
    internal void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            Kill();
        }

        _process?.Dispose();
        _folder.Dispose();
    }
}
