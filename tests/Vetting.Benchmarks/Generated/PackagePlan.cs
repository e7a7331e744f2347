namespace Vetting.Benchmarks.Generated;

/// <summary>What made-up packages look like.</summary>
internal sealed record PackagePlan
{
    public int LinesPerPackage { get; init; } = 2;

    public int RecipientsPerLine { get; init; } = 2;

    /// <summary>How many units the registry knows that the recipients are named from.</summary>
    public required int Units { get; init; }

    /// <summary>Of a hundred statements, how many are left out.</summary>
    public int LeftOutPerHundred { get; init; } = 5;

    /// <summary>Of a hundred packages, how many are for civilian institutions of justice, with all that is asked of them on paper.</summary>
    public int CivilianPerHundred { get; init; } = 40;

    /// <summary>Of a million packages, how many are broken and have to be set aside.</summary>
    public int BrokenPerMillion { get; init; }
}
