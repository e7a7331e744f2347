using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Architecture;

/// <summary>What holds for every type of the library. That public members are documented is the compiler's business.</summary>
public sealed class TypesTests
{
    private static readonly IReadOnlyList<Type> Library = TypeConventions.Written(typeof(Outcome).Assembly);

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() => Assert.Empty(TypeConventions.Unsealed(Library));

    [Fact]
    public void Every_public_struct_is_read_only() => Assert.Empty(TypeConventions.MutableStructs(Library));

    [Fact]
    public void Nothing_can_be_set_after_it_is_made() => Assert.Empty(TypeConventions.Setters(Library));

    [Fact]
    public void No_public_member_hands_out_a_collection_that_can_be_changed() =>
        Assert.Empty(TypeConventions.MutableCollections(Library));

    [Fact]
    public void Every_offence_is_seen()
    {
        Type[] offenders = [typeof(OffendingClass), typeof(OffendingStruct)];

        Assert.NotEmpty(Library);
        Assert.Equal(["OffendingClass"], TypeConventions.Unsealed(offenders).Select(Last));
        Assert.Equal(["OffendingStruct"], TypeConventions.MutableStructs(offenders).Select(Last));
        Assert.Equal(["Settable", "Field", "Value"], TypeConventions.Setters(offenders).Select(Last));
        Assert.Equal(["List", "Array"], TypeConventions.MutableCollections(offenders).Select(Last));
    }

    private static string Last(string name) => name[(name.LastIndexOfAny(['.', '+']) + 1)..];

#pragma warning disable CA1051, CA1819, CA1815, MA0016, MA0053 // Made to offend.
    public class OffendingClass
    {
        public int Field;

        public int Settable { get; set; }

        public int Fine { get; init; }

        public List<int> List { get; } = [];

        public int[] Array { get; } = [];
    }

    public struct OffendingStruct
    {
        public int Value { get; set; }
    }
#pragma warning restore CA1051, CA1819, CA1815, MA0016, MA0053
}
