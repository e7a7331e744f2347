using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Vetting.Reading;

/// <summary>One document as it was read: its value, or every problem that stands in the way.</summary>
/// <typeparam name="T">The record that the format describes.</typeparam>
internal sealed class Document<T>
{
    private readonly T? _value;

    private Document(string file, string sha256, T? value, ImmutableArray<Problem> problems) =>
        (File, Sha256, _value, Problems) = (file, sha256, value, problems);

    /// <summary>The name that problems and places carry.</summary>
    public string File { get; }

    /// <summary>The hash of the bytes, in lower-case hexadecimal; empty where they could not be read.</summary>
    public string Sha256 { get; }

    /// <summary>Every problem, in the order of their places; empty where the value can be used.</summary>
    public ImmutableArray<Problem> Problems { get; }

    public bool IsUsable => Problems.IsEmpty;

    /// <exception cref="UnusableInputException">The document has problems.</exception>
    public T Value => IsUsable ? _value! : throw new UnusableInputException(Problems);

    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsUsable;
    }

    internal static Document<T> Of(string file, string sha256, T value) => new(file, sha256, value, []);

    internal static Document<T> Unusable(string file, string sha256, ImmutableArray<Problem> problems) =>
        new(file, sha256, default, problems);
}
