using System.Reflection;

namespace Vetting.Facts;

/// <summary>Which member of the formats states a fact.</summary>
internal static class FactMembers
{
    /// <param name="owner">The object that the fact is of, which may know better than the catalogue; or <see langword="null"/>.</param>
    /// <param name="fact">The fact.</param>
    public static string? Of(FactObject? owner, PropertyInfo fact) =>
        owner?.WrittenAt(fact.Name) ?? fact.GetCustomAttribute<InformationAttribute>()?.WrittenAs ?? fact.GetCustomAttribute<JudgementAttribute>()?.WrittenAs;
}
