using System.Runtime.CompilerServices;
using Vetting.Facts;

namespace Vetting.Findings.Missing;

/// <summary>Whether two objects of facts are about the same thing: under the law of another day, one record gives another object.</summary>
internal sealed class SameThing : IEqualityComparer<object?>
{
    private SameThing()
    {
    }

    public static SameThing Instance { get; } = new();

    /// <summary>Names the thing, so that it is known again among the facts of another check of the same files.</summary>
    public static string Name(object? thing) => thing is FactObject { RecordedAt: { } record } facts
        ? $"{facts.GetType().Name} {facts.Called} {record.File} {record.Pointer}"
        : thing is null ? string.Empty : FormattableString.Invariant($"{thing.GetType().Name} {RuntimeHelpers.GetHashCode(thing)}");

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y) || (x is FactObject { RecordedAt: not null } && Name(x) == Name(y));

    public int GetHashCode(object? obj) => StringComparer.Ordinal.GetHashCode(Name(obj));
}
