using System.Reflection;
using Vetting.Tests.Support;

namespace Vetting.Import.Tests;

public sealed class TypesTests
{
    private static readonly IReadOnlyList<Type> Library = TypeConventions.Written(Assembly.Load("Vetting.Import"));

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() => Assert.Empty(TypeConventions.Unsealed(Library));

    [Fact]
    public void Nothing_can_be_set_after_it_is_made() => Assert.Empty(TypeConventions.Setters(Library));
}
