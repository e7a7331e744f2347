using System.Linq.Expressions;
using Vetting.Logic;
using Vetting.Rules.Language;

namespace Vetting.Rules.Compiling;

/// <summary>How a loop reads a list: by index and without an enumerator, so that nothing is allocated.</summary>
internal sealed class ListAccess(Expression list)
{
    private readonly bool _isFactList = ListTypes.IsFactList(list.Type);

    public Expression Count => list.Type.IsArray
        ? Expression.ArrayLength(list)
        : Expression.Property(list, list.Type.IsInterface ? typeof(IReadOnlyCollection<>).MakeGenericType(list.Type.GetGenericArguments()).GetProperty("Count")! : list.Type.GetProperty("Count")!);

    /// <summary>Whether nothing else belongs to the list, or <see langword="null"/> where that goes without saying.</summary>
    public Expression? IsClosed => _isFactList ? Expression.Property(list, nameof(FactList<>.IsClosed)) : null;

    public Expression Item(Expression index) =>
        list.Type.IsArray ? Expression.ArrayIndex(list, index) : Expression.Property(list, "Item", index);

    /// <summary>Whether the member at the index certainly belongs to the list, or <see langword="null"/> where that goes without saying.</summary>
    public Expression? IsCertain(Expression index) =>
        _isFactList ? Expression.LessThan(index, Expression.Property(list, nameof(FactList<>.CertainCount))) : null;
}
