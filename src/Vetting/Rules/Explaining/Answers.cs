namespace Vetting.Rules.Explaining;

/// <summary>Assumed answers to atoms, by their index. The default assumes nothing.</summary>
/// <param name="answers">One entry per atom; unknown where nothing is assumed.</param>
internal readonly struct Answers(bool?[] answers)
{
    public static Answers None => default;

    public bool? To(Atom atom) => answers?[atom.Index];
}
