using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading.Bulk;

/// <summary>
/// Reads documents of one format by the million. What it does not read it leaves to <see cref="DocumentReader{T}"/>, which
/// knows what is wrong with it, and now and then that nothing is.
/// </summary>
/// <typeparam name="T">The record that the format describes, or an immutable array of such records.</typeparam>
/// <remarks>Learns as it goes, so each thread has its own.</remarks>
internal sealed class BulkReader<T>(ReadingLimits? limits = null)
{
    private readonly ReadingLimits _limits = limits ?? ReadingLimits.Default;
    private readonly IBulk<T>? _shape = (IBulk<T>?)new BulkShapes().Of(ShapeOf.Document(typeof(T)), typeof(T));
    private readonly WordCache _words = new();
    private readonly List<IChecked> _checks = [];

    /// <summary>Reads one document, or leaves it.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="file">The name that places carry.</param>
    /// <param name="firstLine">The line of the file that the document begins on.</param>
    /// <param name="value">What <see cref="DocumentReader{T}"/> would read, with the same places.</param>
    public bool TryRead(ReadOnlySpan<byte> utf8, string file, int firstLine, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (_shape is null || utf8.Length > _limits.MaxBytes)
        {
            return false;
        }

        _checks.Clear();
        utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var input = new BulkInput(utf8, file, firstLine, _limits, _words, _checks) { Path = (null, null, -1) };
        try
        {
            return input.IsText && input.Next() && _shape.TryRead(ref input, out value) && input.IsAtEnd() && _checks.TrueForAll(IsSound);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsSound(IChecked record) => !record.Check().Any();
}
