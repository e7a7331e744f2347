using Vetting.Rules.Compiling;

namespace Vetting.Rules.Explaining;

/// <summary>What is left of a number once everything known has been worked in.</summary>
internal abstract class Amount
{
    /// <summary>Whether it stays open whatever is answered about members.</summary>
    public abstract bool IsOpen { get; }

    public abstract Bounds<decimal> Under(Answers answers);

    public abstract void CollectInto(ISet<Atom> atoms);
}
