using System.Reflection;
using System.Runtime.CompilerServices;

namespace Vetting.Tests.Support;

/// <summary>What holds for every type of a shipped assembly, checked by reflection. Each answer names the offenders.</summary>
internal static class TypeConventions
{
    /// <summary>Classes that are neither sealed nor abstract (a static class is both).</summary>
    internal static IEnumerable<string> Unsealed(IEnumerable<Type> types) =>
        types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(Name);

    /// <summary>Public structs that can change after they are made; an internal one may be an accumulator on the stack.</summary>
    internal static IEnumerable<string> MutableStructs(IEnumerable<Type> types) =>
        types.Where(type => type is { IsVisible: true, IsValueType: true, IsEnum: false }
                && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
            .Select(Name);

    /// <summary>
    /// Public setters other than <c>init</c>, and public fields that can be written; a <c>ref struct</c> lives on one stack and
    /// is nobody else's.
    /// </summary>
    internal static IEnumerable<string> Setters(IEnumerable<Type> types) =>
        types.Where(type => !type.IsByRefLike).SelectMany(type => Declared(type)).Where(IsSettable).Select(Name);

    /// <summary>Public members that hand out a collection which its receiver could change.</summary>
    internal static IEnumerable<string> MutableCollections(IEnumerable<Type> types) =>
        types.Where(type => type.IsVisible)
            .SelectMany(type => Declared(type))
            .Where(member => IsMutableCollection(member switch
            {
                PropertyInfo property => property.PropertyType,
                FieldInfo field => field.FieldType,
                MethodInfo method => method.ReturnType,
                _ => typeof(void),
            }))
            .Select(Name);

    /// <summary>The types that somebody wrote: not what the compiler made, and not the class around top-level statements.</summary>
    internal static IReadOnlyList<Type> Written(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => !IsGenerated(type) && type != assembly.EntryPoint?.DeclaringType)];

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Name.Contains('<', StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsGenerated(outer))
        || (type.Namespace?.StartsWith("System.", StringComparison.Ordinal) ?? false)
        || (type.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) ?? false);

    private static IEnumerable<MemberInfo> Declared(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member is PropertyInfo);

    private static bool IsSettable(MemberInfo member) => member switch
    {
        // A setter that a framework's base class demands, such as a stream's position, is not ours to leave out.
        PropertyInfo { SetMethod: { IsPublic: true } set } =>
            set.GetBaseDefinition().DeclaringType?.Assembly == member.DeclaringType?.Assembly
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
        FieldInfo { IsLiteral: false, IsInitOnly: false } field => !field.IsSpecialName,
        _ => false,
    };

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(List<>)
            || open == typeof(Dictionary<,>) || open == typeof(HashSet<>) || open == typeof(IList<>)
            || open == typeof(IDictionary<,>) || open == typeof(ICollection<>) || open == typeof(ISet<>)));

    private static string Name(Type type) => type.FullName ?? type.Name;

    private static string Name(MemberInfo member) => $"{member.DeclaringType?.FullName}.{member.Name}";
}
