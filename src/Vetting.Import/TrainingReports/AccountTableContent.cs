using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Import.TrainingReports;

[Meaning("the accounts of the reports on training, and the channel of each")]
internal sealed record AccountTableContent : Placed
{
    public const string SchemaName = "vetting/training-accounts/1";

    [Meaning("the name and version of this format")]
    [Constant(SchemaName)]
    public required string Schema { get; init; }

    [Meaning("a title for people")]
    public string? Title { get; init; }

    [Meaning("the accounts")]
    public required ImmutableArray<Account> Accounts { get; init; }

    [Meaning("how the title of a row begins that sums up others and is no activity")]
    public required ImmutableArray<string> Totals { get; init; }
}
