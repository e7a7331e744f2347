using Vetting.Logic;

namespace Vetting.Rules.Language;

/// <summary>The types that are lists to a rule.</summary>
internal static class ListTypes
{
    /// <summary>The type of the members, or <see langword="null"/> for what is no list that a rule may look through.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type.IsSZArray)
        {
            return type.GetElementType();
        }

        return type.IsGenericType && (IsFactList(type) || IsOther(type.GetGenericTypeDefinition())) ? type.GetGenericArguments()[0] : null;
    }

    /// <summary>Whether the list may be open, or have members that are only possible.</summary>
    public static bool IsFactList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FactList<>);

    private static bool IsOther(Type definition) => definition == typeof(List<>) || definition == typeof(IReadOnlyList<>);
}
