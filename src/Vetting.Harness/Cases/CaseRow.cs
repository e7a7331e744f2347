using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Harness.Cases;

/// <summary>A row of <c>cases.csv</c>, cell by cell as it was written.</summary>
internal readonly record struct CaseRow(ImmutableArray<PlacedText> Cells)
{
    public static ImmutableArray<string> Columns { get; } =
        ["id", "rule", "law-on", "known-on", "assess-as", "start", "subject", "changes", "expected", "missing", "from", "status", "note"];

    public PlacedText Id => Cells[0];

    public PlacedText Rule => Cells[1];

    public PlacedText LawOn => Cells[2];

    public PlacedText KnownOn => Cells[3];

    public PlacedText AssessAs => Cells[4];

    public PlacedText Start => Cells[5];

    public PlacedText Subject => Cells[6];

    public PlacedText Changes => Cells[7];

    public PlacedText Expected => Cells[8];

    public PlacedText Missing => Cells[9];

    public PlacedText From => Cells[10];

    public PlacedText Status => Cells[11];

    public PlacedText Note => Cells[12];

    public CaseRow WithLawOn(PlacedText cell) => new(Cells.SetItem(2, cell));

    public CaseRow WithChanges(PlacedText cell) => new(Cells.SetItem(7, cell));
}
