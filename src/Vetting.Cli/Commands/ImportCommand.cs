using System.CommandLine;
using Vetting.Import.Sfm;
using Vetting.Import.Units;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting import KIND …</c>: other people's records into registries and packages.</summary>
internal static class ImportCommand
{
    public static Command Declare(Terminal terminal) => new("import", "Turns other people's records into registries and packages.")
    {
        ImportRegistryCommand.Declare(
            "units", "Tables of units and of incidents, as excerpts of WhoWasInCommand.com have them.", UnitsImport.Read, terminal),
        ImportRegistryCommand.Declare(
            "sfm", "Security Force Monitor's sheets of claims and of citations, by the attributes of its Research Handbook.", SfmImport.Read, terminal),
        ImportTrainingCommand.Declare(terminal),
    };
}
