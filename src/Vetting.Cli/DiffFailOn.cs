namespace Vetting.Cli;

/// <summary>What makes <c>vetting diff</c> end with 4 and not with 0.</summary>
internal enum DiffFailOn
{
    /// <summary>Nothing does: to compare is no test. The default.</summary>
    Never,

    /// <summary>Any difference: an answer, how severe a finding is, what a rule finds broken, a table.</summary>
    Differ,

    /// <summary>The new side says more against anybody: it finds broken what the old side does not, does not pass what passed, or makes a worse disposition of it.</summary>
    Wider,

    /// <summary>The new side says less against anybody: it does not find broken what the old side does, passes or no longer asks what did not pass, or makes a better disposition of it.</summary>
    Narrower,
}
