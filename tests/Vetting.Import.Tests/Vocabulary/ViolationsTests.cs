using Vetting.Import.Vocabulary;

namespace Vetting.Import.Tests.Vocabulary;

/// <summary>A list of kinds says that there are no others, so it is only made where the words leave none open.</summary>
public sealed class ViolationsTests
{
    [Theory]
    [InlineData("torture", "Torture", "")]
    [InlineData("TORTURA;Violación Sexual", "Torture Rape", "")]
    [InlineData("Violations against personal integrity;torture;beating;rape;Illegal detention", "Torture Rape ArbitraryDetention Other", "")]
    [InlineData("Violations against the right to liberty", null, "Violations against the right to liberty")]
    [InlineData("Violations against the right to life;Illegal detention", null, "Violations against the right to life")]
    [InlineData("Illegal detention;something new", null, "something new")]
    [InlineData("torture;something new", "Torture", "something new")]
    [InlineData("", null, "")]
    public void Kinds_are_left_unknown_where_a_word_leaves_them_open_and_none_of_the_statutes_is_named(string words, string? kinds, string open)
    {
        var read = Violations.Of(words.Split(';', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(kinds, read.Kinds is { } known ? string.Join(' ', known) : null);
        Assert.Equal(open, string.Join(';', read.Open));
    }
}
