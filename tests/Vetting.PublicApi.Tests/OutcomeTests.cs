using Vetting.Rules;

namespace Vetting.PublicApi.Tests;

public sealed class OutcomeTests
{
    [Fact]
    public void A_forgotten_outcome_is_no_pass() => Assert.Equal(Outcome.Indeterminate, default);
}
