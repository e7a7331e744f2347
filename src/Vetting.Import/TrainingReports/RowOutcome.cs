using System.Collections.Immutable;

namespace Vetting.Import.TrainingReports;

/// <summary>What became of one row: a line, or set aside with the reason. There is no third.</summary>
/// <param name="Row">The row.</param>
/// <param name="Account">The account, where its label is known.</param>
/// <param name="FiscalYear">The fiscal year of the money, where the label says it.</param>
/// <param name="Package">The id of the package that has its line, or <see langword="null"/> where it was set aside.</param>
/// <param name="SetAside">Why it was set aside, or <see langword="null"/>.</param>
/// <param name="Notices">What is wrong with it besides, in words.</param>
internal sealed record RowOutcome(TrainingRow Row, Account? Account, int? FiscalYear, string? Package, string? SetAside, ImmutableArray<string> Notices);
