using System.Reflection;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests;

public sealed class TypesTests
{
    private static readonly IReadOnlyList<Type> Cli = TypeConventions.Written(Assembly.Load("Vetting.Cli"));

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() => Assert.Empty(TypeConventions.Unsealed(Cli));

    [Fact]
    public void Nothing_can_be_set_after_it_is_made() => Assert.Empty(TypeConventions.Setters(Cli));
}
