namespace Vetting.Cli;

/// <summary>The least that makes <c>vetting check</c> end with another code than 0.</summary>
internal enum FailOn
{
    /// <summary>Nothing found does.</summary>
    Never,

    /// <summary>A bar.</summary>
    Barred,

    /// <summary>A bar or a hold; the default.</summary>
    Held,

    /// <summary>A bar, a hold or a warning.</summary>
    Warned,
}
