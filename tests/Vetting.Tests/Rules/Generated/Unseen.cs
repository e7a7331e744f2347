namespace Vetting.Tests.Rules.Generated;

/// <summary>Stands for the members of an open list that nobody has seen.</summary>
internal sealed class Unseen
{
    private Unseen()
    {
    }

    public static Unseen One { get; } = new();
}
