using System.Globalization;

namespace Vetting.Benchmarks.Generated;

/// <summary>
/// <c>generate FOLDER [--megabytes N] [--units N] [--broken-per-million N] [--civilian-per-hundred N]</c>: made-up packages, one a line, and the folder
/// <c>registry</c> beside them: something large to screen.
/// </summary>
internal static class GenerateCommand
{
    public static int Run(string folder, string[] options)
    {
        int Number(string name, int otherwise) => Peers.PeersCommand.Argument(options, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        var units = Number("--units", 2_000);
        var claims = RegistryFiles.Write(new RegistryPlan { Units = units, IncidentsPerUnit = .2 }, Path.Combine(folder, "registry"));
        var plan = new PackagePlan { Units = units, BrokenPerMillion = Number("--broken-per-million", 20), CivilianPerHundred = Number("--civilian-per-hundred", 40) };
        var packages = PackageLines.WriteFile(plan, Path.Combine(folder, "packages.ndjson"), Number("--megabytes", 100) * 1_000_000L);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{packages:#,0} packages, {units:#,0} units, {claims:#,0} claims"));
        return 0;
    }
}
