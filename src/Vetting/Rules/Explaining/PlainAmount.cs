using Vetting.Rules.Compiling;

namespace Vetting.Rules.Explaining;

/// <summary>A number that is known or not.</summary>
internal sealed class PlainAmount(decimal? value) : Amount
{
    public override bool IsOpen => value is null;

    public override Bounds<decimal> Under(Answers answers) => Bounds<decimal>.Of(value);

    public override void CollectInto(ISet<Atom> atoms)
    {
        // Depends on nothing.
    }
}
