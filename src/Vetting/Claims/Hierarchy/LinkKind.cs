namespace Vetting.Claims.Hierarchy;

/// <summary>How one unit stands to another, said from the side of the unit that incidents might reach.</summary>
internal enum LinkKind
{
    /// <summary>It commands the other, or has it under operational control.</summary>
    Commands,

    /// <summary>It administers the other, which is no command: whether the other is below it is a question.</summary>
    Administers,

    /// <summary>It may command the other, which stands for a superior that nobody has named.</summary>
    MayCommand,

    /// <summary>It is a task force that the other has members in.</summary>
    HasMembersOf,

    /// <summary>It has members in the other, a task force.</summary>
    HasMembersIn,

    /// <summary>Members of the other are seconded to it.</summary>
    Receives,

    /// <summary>Members of it are seconded to the other.</summary>
    Lends,

    /// <summary>It was formed from the other.</summary>
    FormedFrom,

    /// <summary>The other was merged into it.</summary>
    Absorbed,

    /// <summary>It was merged into the other.</summary>
    MergedInto,

    /// <summary>The other is its earlier name.</summary>
    RenamedFrom,

    /// <summary>The other is its later name.</summary>
    RenamedTo,

    /// <summary>Its commander was posted to the other.</summary>
    CommanderFrom,
}
