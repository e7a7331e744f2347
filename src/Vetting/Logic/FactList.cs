using System.Collections;

namespace Vetting.Logic;

/// <summary>
/// A list of facts that knows whether it is all there is. Over an open list <c>Any</c> is true on a true member and
/// otherwise unknown, <c>All</c> is false on a false member and otherwise unknown, <c>Count</c> and <c>Sum</c> are lower
/// bounds. The last members may be only possible ones: they are there, or they are not.
/// </summary>
internal sealed class FactList<T> : IReadOnlyList<T>, IFactList
    where T : class
{
    private readonly T[] _items;

    private FactList(T[] certain, T[] possible, bool isClosed)
    {
        _items = [.. certain, .. possible];
        CertainCount = certain.Length;
        IsClosed = isClosed;
    }

    /// <summary>How many of the members certainly belong; they come first, the possible ones after them.</summary>
    public int CertainCount { get; }

    /// <summary>Whether nothing but the members belongs to the list.</summary>
    public bool IsClosed { get; }

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public static FactList<T> Closed(IEnumerable<T> items) => new([.. items], [], isClosed: true);

    public static FactList<T> Open(IEnumerable<T> items) => new([.. items], [], isClosed: false);

    public static FactList<T> Of(IEnumerable<T> certain, IEnumerable<T> possible, bool isClosed) =>
        new([.. certain], [.. possible], isClosed);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    object IFactList.Item(int index) => _items[index];
}
