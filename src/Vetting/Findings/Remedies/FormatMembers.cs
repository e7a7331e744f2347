using System.Collections.Immutable;
using System.Reflection;
using Vetting.Claims;
using Vetting.Findings.Missing;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Findings.Remedies;

/// <summary>Finds the member of a format that a place names.</summary>
internal static class FormatMembers
{
    /// <summary>The member, and the type of its items where the place is an item of a list; <see langword="null"/> for a place of no format.</summary>
    public static (PropertyInfo Member, Type? Item)? Of(AnswerPlace at)
    {
        var type = at.Document == "package" ? typeof(PackageContent) : typeof(RegistryContent);
        (PropertyInfo, Type?)? found = null;
        foreach (var step in at.Pointer.Split('/').Skip(1))
        {
            if (found is ({ } list, null) && ItemOf(list.PropertyType) is { } item && (step == "-" || step.All(char.IsAsciiDigit)))
            {
                (found, type) = ((list, item), item);
                continue;
            }

            if (type.GetProperties().FirstOrDefault(property => NameOf(property) == step) is not { } member)
            {
                return null;
            }

            (found, type) = ((member, null), Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType);
        }

        return found;
    }

    public static Type? ItemOf(Type type)
    {
        var its = Nullable.GetUnderlyingType(type) ?? type;
        return its.IsGenericType && its.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? its.GetGenericArguments()[0] : null;
    }

    private static string NameOf(PropertyInfo member) => member.GetCustomAttribute<SpelledAttribute>()?.Text ?? Spelling.Camel(member.Name);
}
