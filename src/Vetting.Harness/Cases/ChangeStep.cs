namespace Vetting.Harness.Cases;

/// <summary>One step of a path.</summary>
/// <param name="Name">The member's name, or the item's index or id.</param>
/// <param name="IsItem">Whether it is an item of a list, written in brackets.</param>
internal readonly record struct ChangeStep(string Name, bool IsItem)
{
    public override string ToString() => IsItem ? $"[{Name}]" : Name;
}
