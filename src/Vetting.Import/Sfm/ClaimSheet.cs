using System.Collections.Immutable;

namespace Vetting.Import.Sfm;

/// <summary>What all types of claims keep count of: the rows that became claims, and those that did not.</summary>
internal abstract class ClaimSheet
{
    private readonly List<SetAside> _aside = [];
    private readonly SortedSet<string> _notes = new(StringComparer.Ordinal);

    /// <summary>Gets the rows that stand behind a claim.</summary>
    public int Taken { get; private set; }

    public ImmutableArray<SetAside> SetAside => [.. _aside];

    public ImmutableArray<string> Notes => [.. _notes];

    protected void Take(int rows = 1) => Taken += rows;

    protected void Refuse(ClaimRow row, string attribute, string why) => _aside.Add(new SetAside(row.At(attribute), why, IsWholeRow: true));

    protected void RefusePart(ClaimRow row, string attribute, string why) => _aside.Add(new SetAside(row.At(attribute), why, IsWholeRow: false));

    protected void Note(string note) => _notes.Add(note);
}
