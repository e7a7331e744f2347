namespace Vetting.Harness.Cases;

/// <summary>What a change does.</summary>
internal enum ChangeKind
{
    /// <summary>Gives the member this value.</summary>
    Set,

    /// <summary>Adds an item to the list.</summary>
    Append,

    /// <summary>Takes the member out: nobody has stated it.</summary>
    Remove,
}
