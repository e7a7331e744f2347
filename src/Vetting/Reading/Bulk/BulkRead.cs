using System.Diagnostics.CodeAnalysis;

namespace Vetting.Reading.Bulk;

/// <summary>
/// <see cref="IBulk{T}.TryRead"/> of one reader. Held in place of the reader, because the reading of members calls a different
/// one each time, and a delegate is then a third of what a call through an interface costs.
/// </summary>
internal delegate bool BulkRead<T>(ref BulkInput input, [MaybeNullWhen(false)] out T value);
