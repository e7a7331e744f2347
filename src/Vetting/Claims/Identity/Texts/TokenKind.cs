namespace Vetting.Claims.Identity.Texts;

/// <summary>What a piece of a text is.</summary>
internal enum TokenKind
{
    /// <summary>A word or abbreviation.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A comma, a dash: another body or a place may follow.</summary>
    Break,

    /// <summary>A slash or semicolon: another recipient may follow.</summary>
    Divide,

    /// <summary>A sign that says something and is no word: $, ?, *.</summary>
    Mark,

    /// <summary>An opening bracket: a remark follows.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,
}
