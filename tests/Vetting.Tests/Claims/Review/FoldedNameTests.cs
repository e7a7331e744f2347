using Vetting.Claims.Review;

namespace Vetting.Tests.Claims.Review;

public sealed class FoldedNameTests
{
    [Theory]
    [InlineData("Guarnición  Militar", "GUARNICION MILITAR")]
    [InlineData("Guarnicio\u0301n", "GUARNICION")]
    [InlineData("45/o. B.I.", "45 O B I")]
    [InlineData("ñandú ÑANDÚ", "NANDU NANDU")]
    [InlineData("Łódź", "LODZ")]
    [InlineData("  «Chihuahua» ", "CHIHUAHUA")]
    [InlineData("", "")]
    public void Case_accents_and_signs_tell_no_names_apart(string name, string folded) => Assert.Equal(folded, FoldedName.Of(name));
}
