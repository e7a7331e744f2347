using System.Reflection;
using Vetting.Tests.Support;

namespace Vetting.Hosting.Tests;

public sealed class TypesTests
{
    private static readonly IReadOnlyList<Type> Hosting = TypeConventions.Written(Assembly.Load("Vetting.Hosting"));

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() => Assert.Empty(TypeConventions.Unsealed(Hosting));

    [Fact]
    public void Nothing_can_be_set_after_it_is_made() => Assert.Empty(TypeConventions.Setters(Hosting));

    [Fact]
    public void No_public_member_hands_out_a_collection_that_can_be_changed() =>
        Assert.Empty(TypeConventions.MutableCollections(Hosting));
}
