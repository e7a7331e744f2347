namespace Vetting.Rules.Explaining;

/// <summary>What kind of thing is not known.</summary>
internal enum AtomKind
{
    /// <summary>A comparison, because a fact of it is unknown or not exact.</summary>
    Fact = 0,

    /// <summary>Whether a list that is open, or not known at all, has further members for which something holds.</summary>
    FurtherMembers,

    /// <summary>Whether a possible member belongs to its list.</summary>
    Membership,

    /// <summary>Whether a date that picks the law, and is not known exactly, falls under a text.</summary>
    TextInForce,
}
