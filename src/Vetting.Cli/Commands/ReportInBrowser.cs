using System.ComponentModel;
using System.Diagnostics;

namespace Vetting.Cli.Commands;

/// <summary>Shows a report in the browser of whoever asked. That none can be started takes nothing from the report.</summary>
internal static class ReportInBrowser
{
    /// <summary>A file that stays until the system clears its temporary folder: the browser reads it after this process has ended.</summary>
    public static string TemporaryFile() => Path.Combine(Directory.CreateTempSubdirectory("vetting-").FullName, "report.html");

    public static void Show(Terminal terminal, string file)
    {
        var path = Path.GetFullPath(file);
        terminal.Error.WriteLine(terminal.Open(path) ? $"opened {path}" : $"no browser could be started; open {path}");
    }

    /// <summary>The system's own way to open a file; where it has none, as on a server, nothing is opened.</summary>
    public static bool WithTheSystem(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
            return true;
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or PlatformNotSupportedException or FileNotFoundException)
        {
            return false;
        }
    }
}
