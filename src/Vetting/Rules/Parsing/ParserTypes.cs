using RulesEngine;

namespace Vetting.Rules.Parsing;

/// <summary>The types that the parser resolves: those that RulesEngine gives it, without those that it would look for.</summary>
internal sealed class ParserTypes(Type[] types) : CustomTypeProvider(types)
{
    private readonly HashSet<Type> _all = Closed([.. types, typeof(RulesEngine.HelperFunctions.ExpressionUtils), typeof(Enumerable)]);

    public override HashSet<Type> GetCustomTypes() => _all;

    /// <summary>With the types that they derive from and the interfaces that they have, as RulesEngine does.</summary>
    private static HashSet<Type> Closed(Type[] types)
    {
        var all = new HashSet<Type>(types);
        var open = new Queue<Type>(types);
        while (open.TryDequeue(out var type))
        {
            foreach (var other in type.GetInterfaces().Prepend(type.BaseType).OfType<Type>().Where(all.Add))
            {
                open.Enqueue(other);
            }
        }

        all.Add(typeof(System.Collections.IEnumerable));
        return all;
    }
}
