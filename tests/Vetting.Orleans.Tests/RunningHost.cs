using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vetting.Orleans.Tests;

/// <summary>A host in a process of its own, which a test can kill.</summary>
internal sealed class RunningHost : IDisposable
{
    /// <summary>A key for everything.</summary>
    internal const string Key = "for everything";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private RunningHost(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = Patience };
        Client.DefaultRequestHeaders.Add("X-Api-Key", Key);
        void Hear(object _, DataReceivedEventArgs line)
        {
            lock (_said)
            {
                _said.Append(line.Data).Append('\n');
            }
        }

        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    internal HttpClient Client { get; }

    /// <summary>How long it has kept processors busy.</summary>
    internal TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>How much memory it has, in bytes.</summary>
    internal long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    internal static async Task<RunningHost> StartAsync(string folder, params string[] settings)
    {
        var (http, silo) = (FreePort(), FreePort());
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Vetting.Host.dll"),
            "--urls", Invariant($"http://127.0.0.1:{http}"),
            "--Silo:Port", Invariant($"{silo}"),
            "--Keys:0:Name", "everything", "--Keys:0:Sha256", Sha256(Key), "--Keys:0:Roles:0", "read", "--Keys:0:Roles:1", "propose", "--Keys:0:Roles:2", "record", "--Keys:0:Roles:3", "screen",
            .. settings,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var host = new RunningHost(Process.Start(start)!, new Uri(Invariant($"http://127.0.0.1:{http}/")));
        try
        {
            await host.UntilAsync(async () => (await host.Client.GetAsync(At("health"))).IsSuccessStatusCode, "it is well");
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    internal static string Sha256(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Ends the process without a chance to write anything.</summary>
    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    internal async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await Client.GetStringAsync(At(path)))!;

    internal async Task<HttpResponseMessage> PostAsync(string path, string json)
    {
        using var content = Json(json);
        return await Client.PostAsync(At(path), content);
    }

    internal static StringContent Json(string json) => new(json, new MediaTypeHeaderValue("application/json"));

    /// <summary>Waits until something holds; what cannot be asked yet does not hold.</summary>
    internal async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if (await holds())
                {
                    return;
                }
            }
            catch (Exception problem) when (problem is HttpRequestException or JsonException or TaskCanceledException)
            {
                // Asked again below.
            }

            if (since.Elapsed > Patience || _process.HasExited)
            {
                throw new TimeoutException($"the host did not come to where {what}; it said:\n{Said}");
            }

            await Task.Delay(100);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        Client.Dispose();
    }

    private string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
