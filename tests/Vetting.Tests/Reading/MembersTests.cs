using System.Reflection;
using System.Runtime.CompilerServices;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Tests.Reading;

public sealed class MembersTests
{
    [Fact]
    public void A_member_of_a_format_is_required_or_may_be_unknown_and_never_both()
    {
        var nullability = new NullabilityInfoContext();
        var members = typeof(Outcome).Assembly.GetTypes().Concat(typeof(Parcel).Assembly.GetTypes())
            .Where(type => type.IsClass && type.IsDefined(typeof(MeaningAttribute), inherit: false))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(property => property.CanWrite && property.IsDefined(typeof(MeaningAttribute)))
            .ToList();

        Assert.True(members.Count > 100);
        Assert.Empty(members
            .Where(property => property.IsDefined(typeof(RequiredMemberAttribute)) == (nullability.Create(property).ReadState == NullabilityState.Nullable))
            .Select(property => $"{property.DeclaringType}.{property.Name}"));
    }
}
