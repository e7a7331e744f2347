using System.Reflection;
using Vetting.Tests.Support;

namespace Vetting.Screening.Tests;

public sealed class TypesTests
{
    private static readonly IReadOnlyList<Type> Screening = TypeConventions.Written(Assembly.Load("Vetting.Screening"));

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() => Assert.Empty(TypeConventions.Unsealed(Screening));

    [Fact]
    public void Nothing_can_be_set_after_it_is_made() => Assert.Empty(TypeConventions.Setters(Screening));

    [Fact]
    public void No_public_member_hands_out_a_collection_that_can_be_changed() =>
        Assert.Empty(TypeConventions.MutableCollections(Screening));
}
