using System.Collections.Immutable;

namespace Vetting.Import.TrainingReports;

/// <summary>What an import gave: packages, and what became of every row.</summary>
/// <remarks>Every row is a line of one package or is set aside with a reason; there are as many outcomes as rows.</remarks>
internal sealed record ImportResult(TrainingTable Table, ImmutableArray<ImportedPackage> Packages, ImmutableArray<RowOutcome> Rows)
{
    public int Lines => Packages.Sum(package => package.Content.Lines.Length);

    public int SetAside => Rows.Count(row => row.SetAside is not null);
}
