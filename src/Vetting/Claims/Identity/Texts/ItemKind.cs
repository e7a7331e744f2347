namespace Vetting.Claims.Identity.Texts;

/// <summary>What a piece of a text was read as.</summary>
internal enum ItemKind
{
    /// <summary>A number, in whatever spelling.</summary>
    Number,

    /// <summary>Words that a list has.</summary>
    Known,

    /// <summary>The country's own name.</summary>
    Country,

    /// <summary>Another country's name.</summary>
    OtherCountry,

    /// <summary>A word that no list has.</summary>
    Unknown,

    /// <summary>A sign that is no word.</summary>
    Mark,

    /// <summary>A comma or the like.</summary>
    Break,

    /// <summary>A slash or semicolon.</summary>
    Divide,
}
